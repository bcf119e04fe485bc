-- Successions are a pure function of the current submissions: they are made anew each time.
-- grain: one change of one unit
-- reads: nothing → writes: unit_succession
-- parameters: (none)
delete from unit_succession
