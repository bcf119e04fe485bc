-- No more members of a branch are supervised, under suspicion, denounced or disciplined than P1 of
-- the same year says that it has.
-- grain: one cell of a branch in one year
-- reads: current_inspection, current_membership → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    current_inspection.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    current_inspection.sheet_name,
    cell_of(
        current_inspection.submission_key, current_inspection.sheet_name, current_inspection.row_no,
        part.field) as cell,
    part.amount::text as found,
    current_membership.member_count::text as expected,
    jsonb_build_object('year', current_inspection.year::text) as details
from current_inspection
inner join current_membership using (unit_key, year)
cross join lateral (
    values
        ('supervised_member_count', current_inspection.supervised_member_count),
        ('violation_member_count', current_inspection.violation_member_count),
        ('denounced_member_count', current_inspection.denounced_member_count),
        ('disciplined_member_count', current_inspection.disciplined_member_count)
) as part (field, amount)
where current_inspection.unit_key <> 0 and part.amount > current_membership.member_count
