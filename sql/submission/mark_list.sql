-- What the sender of a file has to mend or to know: the open findings, without the explained
-- queries, of all submissions of that file that count or wait for an answer. A file that was
-- received once more without a change has those of the first time; one that says the same in other
-- bytes has those that were found when it was read.
-- grain: one finding
-- reads: finding, explained_finding, submission, run_file, current_submission, waiting_submission,
--     submission_sheet → writes: nothing
-- parameters: run_id, file_no
with sent as (
    select
        submission.form_code,
        submission.period_code,
        submission.unit_code,
        run_file.sha256
    from submission
    inner join run_file using (run_id, file_no)
    where submission.run_id = :run_id and submission.file_no = :file_no
),

asked as (
    select submission.submission_key
    from submission
    inner join run_file using (run_id, file_no)
    left join current_submission using (submission_key)
    left join waiting_submission using (submission_key)
    where (current_submission.submission_key is not null
            or waiting_submission.submission_key is not null)
        and ((submission.run_id = :run_id and submission.file_no = :file_no)
            or exists (
                select from sent
                where sent.sha256 = run_file.sha256
                    and sent.form_code = submission.form_code
                    and sent.period_code = submission.period_code
                    and sent.unit_code = submission.unit_code))

    union

    select submission.submission_key
    from submission
    inner join run_file using (run_id, file_no)
    inner join current_submission using (form_code, period_code, unit_code)
    inner join submission as counted
        on counted.submission_key = current_submission.submission_key
    inner join run_file as counted_file
        on counted_file.run_id = counted.run_id and counted_file.file_no = counted.file_no
    where submission.run_id = :run_id
        and submission.file_no = :file_no
        and submission.status = 'unchanged'
        and submission.content_hash = counted.content_hash
        and counted_file.sha256 <> run_file.sha256
)

select
    finding.finding_key,
    finding.code,
    finding.sheet_name,
    finding.cell,
    finding.found,
    finding.expected,
    finding.details::text as details
from finding
inner join asked using (submission_key)
left join explained_finding using (finding_key)
left join submission_sheet
    on submission_sheet.submission_key = finding.submission_key
        and submission_sheet.sheet_name = finding.sheet_name
where finding.closed_run is null and explained_finding.finding_key is null
order by
    finding.sheet_name is not null,
    submission_sheet.sheet_no nulls first,
    finding.sheet_name,
    cast(substring(finding.cell from '[0-9]+$') as integer) nulls first,
    length(finding.cell),
    finding.cell,
    finding.code,
    finding.finding_key
