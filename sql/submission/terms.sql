-- The terms, oldest first.
-- grain: one term
-- reads: term → writes: nothing
-- parameters: (none)
select
    term_code,
    first_year,
    last_year
from term
order by first_year
