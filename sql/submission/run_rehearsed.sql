-- Keeps what a dry run would have answered, after all else was rolled back.
-- grain: one run
-- reads: nothing → writes: run
-- parameters: run_id, report
update run
set report = cast(:report as jsonb)
where run_id = :run_id
