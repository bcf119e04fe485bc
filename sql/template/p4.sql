-- P4: the branches of 31/12, for choosing, and what was studied in the year before.
-- grain: one row of one sheet of the workbook
-- reads: unit_year, current_study → writes: nothing
-- parameters: year
with final as (
    select
        'list' as part,
        null::date as held_on,
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
        current_study.held_on,
        coalesce(current_study.branch_code, current_study.branch_name) as sort_code,
        to_jsonb(current_study) as fields
    from current_study
    where current_study.year = :year::integer - 1
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by
    part,
    held_on,
    fields ->> 'document_name' collate vietnamese,
    sort_code collate vietnamese
