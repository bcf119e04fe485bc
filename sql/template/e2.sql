-- E2: the schools of 30/9, for choosing, and the decisions of the school year before.
-- grain: one row of one sheet of the workbook
-- reads: unit_year, current_standard_decision → writes: nothing
-- parameters: year
with final as (
    select
        'list' as part,
        unit_year.unit_code as sort_code,
        null::date as decision_on,
        jsonb_build_object(
            'school_code', unit_year.unit_code,
            'school_name', unit_year.unit_name,
            'level_group', unit_year.level_group) as fields
    from unit_year
    where unit_year.calendar = 'SCHOOL_YEAR'
        and unit_year.year = :year::integer
        and unit_year.unit_kind = 'school'
    union all
    select
        'before' as part,
        current_standard_decision.school_identity as sort_code,
        current_standard_decision.decision_on,
        to_jsonb(current_standard_decision) as fields
    from current_standard_decision
    where current_standard_decision.decision_year = :year::integer - 1
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by part, sort_code, decision_on, fields ->> 'decision_number'
