-- Each acceptance checks anew.
-- grain: one finding of a check
-- reads: nothing → writes: staging.checked
-- parameters: (none)
delete from staging.checked
