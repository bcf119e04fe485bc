-- Takes an accepted submission back; the version before it becomes current again.
-- grain: one submission
-- reads: submission → writes: submission
-- parameters: submission_key, run_id, now, reason
update submission
set
    withdrawn_run = :run_id,
    withdrawn_at = :now,
    withdrawn_reason = :reason
where submission_key = :submission_key
    and status = 'accepted'
    and withdrawn_run is null
