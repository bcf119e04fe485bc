-- The file of a submission as it was received, and the submission that counts instead where this
-- one does not.
-- grain: one submission
-- reads: submission, run_file, run, file_content, current_submission, waiting_submission →
--     writes: nothing
-- parameters: submission_key
select
    submission.run_id,
    submission.file_no,
    run_file.path,
    run.started_at as received_at,
    file_content.byte_count,
    file_content.content,
    case
        when waiting_submission.submission_key is null
            and current_submission.submission_key <> submission.submission_key
            then current_submission.submission_key
    end as current_key
from submission
inner join run_file using (run_id, file_no)
inner join run using (run_id)
inner join file_content using (sha256)
left join current_submission using (form_code, period_code, unit_code)
left join waiting_submission on waiting_submission.submission_key = submission.submission_key
where submission.submission_key = :submission_key
