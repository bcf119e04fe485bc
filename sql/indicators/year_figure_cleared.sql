-- Values are a pure function of the sums and the units of each year: they are made anew each time.
-- grain: one figure of one year
-- reads: nothing → writes: year_figure
-- parameters: (none)
delete from year_figure
