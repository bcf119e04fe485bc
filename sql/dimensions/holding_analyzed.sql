-- Tells the planner what has just been written: it would take the new rows for none.
-- grain: nothing
-- reads: nothing → writes: nothing
-- parameters: (none)
analyze dim_unit, unit_holding, unit_succession
