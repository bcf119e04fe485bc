-- Forgets what a dry run staged, and what it rejected while reading.
-- grain: one submission
-- reads: nothing → writes: submission
-- parameters: run_id
delete from submission
where run_id = :run_id
