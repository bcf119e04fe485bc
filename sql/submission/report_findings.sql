-- The open findings of a run's submissions, in the order of the workbook.
-- grain: one finding
-- reads: finding, submission, submission_sheet, run_file → writes: nothing
-- parameters: run_id
select
    finding.finding_key,
    finding.submission_key,
    finding.severity,
    finding.code,
    finding.sheet_name,
    finding.cell,
    finding.found,
    finding.expected,
    finding.details::text as details,
    run_file.path
from finding
inner join submission using (submission_key)
inner join run_file on run_file.run_id = submission.run_id and run_file.file_no = submission.file_no
left join submission_sheet
    on submission_sheet.submission_key = finding.submission_key
        and submission_sheet.sheet_name = finding.sheet_name
where (submission.run_id = :run_id or submission.accepted_run = :run_id)
    and finding.closed_run is null
order by
    finding.submission_key,
    submission_sheet.sheet_no nulls first,
    cast(substring(finding.cell from '[0-9]+$') as integer) nulls first,
    length(finding.cell),
    finding.cell,
    finding.code,
    finding.finding_key
