-- The last mapping that there is.
-- grain: all mappings
-- reads: label_mapping → writes: nothing
-- parameters: (none)
select coalesce(max(mapping_key), 0) as mapping_key
from label_mapping
