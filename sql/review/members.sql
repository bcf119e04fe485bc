-- The branches of each year of a term, as their P1 states them, under the name of that time.
-- grain: one branch in one year
-- reads: current_membership, dim_unit, unit_version → writes: nothing
-- parameters: first_year, last_year
select
    current_membership.year,
    coalesce(
        dim_unit.unit_code, current_membership.branch_code,
        current_membership.branch_name) as unit_code,
    coalesce(unit_version.unit_name, current_membership.branch_name) as unit_name,
    current_membership.members_at_start,
    current_membership.admitted_count,
    current_membership.transferred_in_count,
    current_membership.transferred_out_count,
    current_membership.other_decrease_count,
    current_membership.member_count,
    current_membership.female_count,
    current_membership.ethnic_minority_count,
    current_membership.probationary_count,
    current_membership.exempt_count,
    current_membership.excellent_count,
    current_membership.good_count,
    current_membership.completed_count,
    current_membership.failed_count,
    current_membership.unrated_count,
    current_membership.pledged_count
from current_membership
left join dim_unit on dim_unit.unit_key = current_membership.unit_key
    and current_membership.unit_key <> 0
left join unit_version
    on unit_version.unit_key = current_membership.unit_key
        and unit_version.valid @> make_date(current_membership.year, 12, 31)
where current_membership.year between :first_year and :last_year
order by
    current_membership.year,
    coalesce(
        dim_unit.unit_code, current_membership.branch_code,
        current_membership.branch_name) collate vietnamese
