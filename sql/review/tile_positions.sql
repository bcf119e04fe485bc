-- About where each district lies among the others.
-- grain: one district
-- reads: tile_position → writes: nothing
-- parameters: (none)
select
    unit_code,
    column_no,
    row_no
from tile_position
order by unit_code collate "C"
