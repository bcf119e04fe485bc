-- The awards of the years of a term.
-- grain: one award
-- reads: current_award → writes: nothing
-- parameters: first_year, last_year
select
    year,
    award_subject,
    recipient_name,
    award_kind,
    award_level,
    decision_number,
    decision_on
from current_award
where year between :first_year and :last_year
order by
    year,
    decision_on nulls last,
    decision_number collate vietnamese,
    recipient_name collate vietnamese,
    sheet_name collate "C",
    row_no
