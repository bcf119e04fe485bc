-- Accepts the held submissions that the operator confirmed.
-- grain: one submission
-- reads: submission → writes: submission
-- parameters: confirmed, run_id, now
update submission
set
    status = 'accepted',
    accepted_run = :run_id,
    accepted_at = :now
where submission_key = any (:confirmed::bigint[]) and status = 'held'
