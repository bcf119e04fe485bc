-- No more members studied than had to.
-- grain: one branch's study of one document
-- reads: current_study → writes: staging.checked
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
    cell_of(submission_key, sheet_name, row_no, 'attended_count') as cell,
    attended_count::text as found,
    required_count::text as expected
from current_study
where attended_count > required_count
