-- What became of each submission of a run, and of those that it confirmed.
-- grain: one submission
-- reads: submission, run_file → writes: nothing
-- parameters: run_id
select
    submission.submission_key,
    run_file.path,
    run_file.sha256,
    submission.form_code,
    submission.period_code,
    coalesce(submission.unit_name, submission.stated_unit) as unit_name,
    submission.version,
    submission.status
from submission
inner join run_file using (run_id, file_no)
where submission.run_id = :run_id or submission.accepted_run = :run_id
order by
    submission.run_id = :run_id,
    run_file.file_no,
    submission.entry_no
