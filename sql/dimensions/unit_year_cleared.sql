-- The units of each year are a pure function of the current submissions: they are made anew each
-- time.
-- grain: one unit in one year
-- reads: nothing → writes: unit_year
-- parameters: (none)
delete from unit_year
