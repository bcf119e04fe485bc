-- T0: the indicators that a target may be set on, and the targets of the term before.
-- grain: one row of one sheet of the workbook
-- reads: indicator, row_binding, fct_target → writes: nothing
-- parameters: period_before
with final as (
    select
        'list' as part,
        indicator.sort_order,
        null::integer as from_year,
        jsonb_build_object(
            'indicator_code', indicator.indicator_code,
            'indicator_name', indicator.indicator_name,
            'unit_name', indicator.unit_name) as fields
    from indicator
    union all
    select
        'before' as part,
        indicator.sort_order,
        fct_target.from_year,
        to_jsonb(fct_target) as fields
    from row_binding
    inner join fct_target using (submission_key, sheet_name, row_no)
    left join indicator on indicator.indicator_code = upper(fct_target.indicator_code)
    where row_binding.is_current and fct_target.term_code = :period_before
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by part, sort_order nulls last, from_year nulls first, fields ->> 'indicator_code'
