-- Sums are a pure function of the contributions: they are made anew each time.
-- grain: one figure of one year
-- reads: nothing → writes: figure_part
-- parameters: (none)
delete from figure_part
