-- Ends a run.
-- grain: one run
-- reads: nothing → writes: run
-- parameters: run_id, now, outcome
update run
set
    ended_at = :now,
    outcome = :outcome
where run_id = :run_id and ended_at is null
