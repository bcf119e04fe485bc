-- Holdings are a pure function of the current submissions: they are made anew each time.
-- grain: one holding of a code
-- reads: nothing → writes: unit_holding
-- parameters: (none)
delete from unit_holding
