-- Makes an accepted submission, superseded or withdrawn, the one that counts in its scope.
-- grain: one submission
-- reads: submission → writes: submission
-- parameters: submission_key, run_id
update submission
set
    accepted_run = :run_id,
    withdrawn_run = null,
    withdrawn_at = null,
    withdrawn_reason = null
where submission_key = :submission_key and status = 'accepted'
