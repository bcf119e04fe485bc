-- P1: the branches of 31/12 with their members at the end of the year before, and what that year
-- stated.
-- grain: one row of one sheet of the workbook
-- reads: unit_year, current_membership → writes: nothing
-- parameters: year
with before as (
    select
        current_membership.unit_key,
        current_membership.member_count,
        to_jsonb(current_membership) as fields
    from current_membership
    where current_membership.year = :year::integer - 1
),

final as (
    select
        'form' as part,
        unit_year.unit_code as sort_code,
        jsonb_build_object(
            'branch_code', unit_year.unit_code,
            'branch_name', unit_year.unit_name,
            'members_at_start', before.member_count) as fields
    from unit_year
    left join before using (unit_key)
    where unit_year.unit_kind = 'branch'
        and unit_year.calendar = 'CALENDAR_YEAR'
        and unit_year.year = :year::integer
    union all
    select
        'before' as part,
        coalesce(before.fields ->> 'branch_code', before.fields ->> 'branch_name') as sort_code,
        before.fields
    from before
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by part, sort_code collate vietnamese
