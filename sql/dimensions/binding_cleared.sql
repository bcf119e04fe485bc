-- Bindings are a pure function of the current submissions: they are made anew each time.
-- grain: one row of a current submission
-- reads: nothing → writes: row_binding
-- parameters: (none)
delete from row_binding
