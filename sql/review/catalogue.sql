-- The catalogue of indicators as the review names them.
-- grain: one indicator
-- reads: indicator → writes: nothing
-- parameters: (none)
select
    indicator_code,
    indicator_name,
    case measure
        when 'rate' then 'PERCENT'
        when 'words' then 'TEXT'
        else upper(measure)
    end as measure,
    unit_name,
    sort_order,
    form_code,
    calendar
from indicator
order by sort_order
