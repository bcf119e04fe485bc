-- Tells the planner what has just been summed: it would take the new rows for none.
-- grain: nothing
-- reads: nothing → writes: nothing
-- parameters: (none)
analyze figure_part
