-- The slices of a run that have files left to read.
-- grain: one slice
-- reads: run_file → writes: nothing
-- parameters: run_id
select distinct slice_no
from run_file
where run_id = :run_id
order by slice_no
