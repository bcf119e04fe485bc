-- What is found in the submissions that count, and in the named ones whether they count or not.
-- grain: one finding
-- reads: finding, submission, current_submission, run_file, submission_sheet, explained_finding
--     → writes: nothing
-- parameters: submissions
select
    finding.finding_key,
    finding.submission_key,
    run_file.path,
    submission.form_code,
    coalesce(submission.unit_name, submission.stated_unit) as unit_name,
    finding.code,
    finding.sheet_name,
    finding.cell,
    finding.found,
    finding.expected,
    finding.details::text as details,
    current_submission.submission_key is not null as is_current,
    explained_finding.explanation_key,
    explained_finding.reason
from finding
inner join submission using (submission_key)
inner join run_file using (run_id, file_no)
left join current_submission using (submission_key)
left join explained_finding using (finding_key)
left join submission_sheet
    on submission_sheet.submission_key = finding.submission_key
        and submission_sheet.sheet_name = finding.sheet_name
where finding.closed_run is null
    and (
        current_submission.submission_key is not null
        or finding.submission_key = any (:submissions::bigint[]))
order by
    finding.submission_key,
    submission_sheet.sheet_no nulls first,
    cast(substring(finding.cell from '[0-9]+$') as integer) nulls first,
    length(finding.cell),
    finding.cell,
    finding.code,
    finding.finding_key
