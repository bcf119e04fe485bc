-- Statements about units are a pure function of the current submissions: they are made anew each
-- time.
-- grain: one statement about one unit
-- reads: nothing → writes: unit_mention
-- parameters: (none)
delete from unit_mention
