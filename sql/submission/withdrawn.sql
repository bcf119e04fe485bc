-- What a withdrawal took back, and what counts now.
-- grain: one submission
-- reads: submission, current_submission → writes: nothing
-- parameters: submission_key
select
    submission.submission_key,
    submission.form_code,
    submission.period_code,
    submission.unit_name,
    submission.version,
    submission.withdrawn_reason,
    current_submission.submission_key as current_key,
    current_submission.version as current_version
from submission
left join current_submission using (form_code, period_code, unit_code)
where submission.submission_key = :submission_key
