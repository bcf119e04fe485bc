-- The latest run that was asked for the same and has not ended.
-- grain: one run
-- reads: run → writes: nothing
-- parameters: fingerprint
select run_id
from run
where fingerprint = :fingerprint and ended_at is null
order by run_id desc
limit 1
