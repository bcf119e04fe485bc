-- The levels of universal education are a pure function of the current submissions and the rules:
-- they are made anew each time.
-- grain: one unit and programme in one year
-- reads: nothing → writes: universal_result
-- parameters: (none)
delete from universal_result
