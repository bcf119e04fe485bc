-- The inspection, supervision and discipline of each branch in the years of a term, under the name
-- of that time.
-- grain: one branch in one year
-- reads: current_inspection, dim_unit, unit_version → writes: nothing
-- parameters: first_year, last_year
with final as (
    select
        current_inspection.year,
        coalesce(
            dim_unit.unit_code, current_inspection.branch_code,
            current_inspection.branch_name) as unit_code,
        coalesce(unit_version.unit_name, current_inspection.branch_name) as unit_name,
        current_inspection.inspection_count,
        current_inspection.thematic_supervision_count,
        current_inspection.is_supervised,
        current_inspection.supervised_member_count,
        current_inspection.violation_organisation_count,
        current_inspection.violation_member_count,
        current_inspection.denounced_organisation_count,
        current_inspection.denounced_member_count,
        current_inspection.disciplined_organisation_count,
        current_inspection.disciplined_member_count
    from current_inspection
    left join dim_unit
        on dim_unit.unit_key = current_inspection.unit_key
            and current_inspection.unit_key <> 0
    left join unit_version
        on unit_version.unit_key = current_inspection.unit_key
            and unit_version.valid @> make_date(current_inspection.year, 12, 31)
    where current_inspection.year between :first_year and :last_year
)

select
    year,
    unit_code,
    unit_name,
    inspection_count,
    thematic_supervision_count,
    is_supervised,
    supervised_member_count,
    violation_organisation_count,
    violation_member_count,
    denounced_organisation_count,
    denounced_member_count,
    disciplined_organisation_count,
    disciplined_member_count
from final
order by year, unit_code collate vietnamese
