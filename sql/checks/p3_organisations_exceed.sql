-- A row is one branch, so no more than one organisation.
-- grain: one cell of a branch in one year
-- reads: current_inspection → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
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
    '1' as expected
from current_inspection
cross join lateral (
    values
        ('violation_organisation_count', current_inspection.violation_organisation_count),
        ('denounced_organisation_count', current_inspection.denounced_organisation_count),
        ('disciplined_organisation_count', current_inspection.disciplined_organisation_count)
) as part (field, amount)
where part.amount > 1
