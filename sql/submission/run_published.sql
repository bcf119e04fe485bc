-- Marks the accepting transaction of a run, inside it.
-- grain: one run
-- reads: nothing → writes: run
-- parameters: run_id, now, report
update run
set
    published_at = :now,
    report = cast(:report as jsonb)
where run_id = :run_id
