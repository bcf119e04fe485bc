-- P3: the branches of 31/12 and what was stated for the year before.
-- grain: one row of one sheet of the workbook
-- reads: unit_year, current_inspection → writes: nothing
-- parameters: year
with final as (
    select
        'form' as part,
        unit_year.unit_code as sort_code,
        jsonb_build_object(
            'branch_code', unit_year.unit_code,
            'branch_name', unit_year.unit_name) as fields
    from unit_year
    where unit_year.unit_kind = 'branch'
        and unit_year.calendar = 'CALENDAR_YEAR'
        and unit_year.year = :year::integer
    union all
    select
        'before' as part,
        coalesce(current_inspection.branch_code, current_inspection.branch_name) as sort_code,
        to_jsonb(current_inspection) as fields
    from current_inspection
    where current_inspection.year = :year::integer - 1
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by part, sort_code collate vietnamese
