-- E5: the indicators that it asks for, and what the year before said of them.
-- grain: one row of one sheet of the workbook
-- reads: indicator, current_result → writes: nothing
-- parameters: year
with final as (
    select
        'form' as part,
        indicator.sort_order,
        jsonb_build_object(
            'indicator_code', indicator.indicator_code,
            'indicator_name', indicator.indicator_name,
            'unit_name', indicator.unit_name) as fields
    from indicator
    where indicator.form_code = 'E5'
    union all
    select
        'before' as part,
        indicator.sort_order,
        to_jsonb(current_result) as fields
    from current_result
    left join indicator on indicator.indicator_code = upper(current_result.indicator_code)
    where current_result.year = :year::integer - 1
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by part, sort_order nulls last, fields ->> 'indicator_code'
