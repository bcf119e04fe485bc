-- Contributions are a pure function of the current submissions: they are made anew each time.
-- grain: one cell's contribution
-- reads: nothing → writes: contribution
-- parameters: (none)
delete from contribution
