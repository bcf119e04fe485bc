-- The contests that were concluded in the years of a term.
-- grain: one contest
-- reads: current_contest → writes: nothing
-- parameters: first_year, last_year
select
    year,
    contest_name,
    concluded_on,
    entry_count,
    prize_count
from current_contest
where year between :first_year and :last_year
order by concluded_on, contest_name collate vietnamese, sheet_name collate "C", row_no
