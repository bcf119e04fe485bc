-- The term that follows a term.
-- grain: one term, at most one row
-- reads: term → writes: nothing
-- parameters: term_code
select
    following.term_code,
    following.first_year,
    following.last_year
from term
inner join term as following on following.first_year = term.last_year + 1
where term.term_code = :term_code
