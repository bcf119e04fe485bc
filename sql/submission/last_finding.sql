-- The highest number that a finding has.
-- grain: one row
-- reads: finding → writes: nothing
-- parameters: (none)
select coalesce(max(finding_key), 0) as finding_key
from finding
