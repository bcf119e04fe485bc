-- Where members are under regular supervision, their branch is marked as supervised.
-- grain: one branch in one year
-- reads: current_inspection → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, 'supervised_member_count') as cell,
    supervised_member_count::text as found,
    '@mark' as expected
from current_inspection
where not is_supervised and supervised_member_count > 0
