-- The catalogue of indicators as the review names them, in both languages.
-- grain: one indicator
-- reads: indicator → writes: nothing
-- parameters: (none)
select
    indicator_code,
    indicator_name,
    indicator_name_english,
    case measure
        when 'rate' then 'PERCENT'
        when 'words' then 'TEXT'
        else upper(measure)
    end as measure,
    unit_name,
    unit_name as unit_of_one,
    unit_name_english,
    unit_of_one_english,
    sort_order,
    form_code,
    calendar
from indicator
order by sort_order
