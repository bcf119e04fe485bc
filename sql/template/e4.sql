-- E4: the schools of 30/9, for choosing, and the results of the school year before.
-- grain: one row of one sheet of the workbook
-- reads: unit_year, current_contest_result → writes: nothing
-- parameters: year
with final as (
    select
        'list' as part,
        unit_year.unit_code as sort_code,
        null::text as contest,
        jsonb_build_object(
            'school_code', unit_year.unit_code,
            'school_name', unit_year.unit_name) as fields
    from unit_year
    where unit_year.calendar = 'SCHOOL_YEAR'
        and unit_year.year = :year::integer
        and unit_year.unit_kind = 'school'
    union all
    select
        'before' as part,
        coalesce(
            current_contest_result.school_code, current_contest_result.school_name) as sort_code,
        concat_ws(
            ' ',
            current_contest_result.contest_kind,
            current_contest_result.contest_level,
            current_contest_result.subject_name) as contest,
        to_jsonb(current_contest_result) as fields
    from current_contest_result
    where current_contest_result.year = :year::integer - 1
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by part, contest collate vietnamese, sort_code collate vietnamese
