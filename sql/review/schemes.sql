-- The rules by which members were rated in the years of a term.
-- grain: one rule
-- reads: rating_scheme → writes: nothing
-- parameters: first_year, last_year
select
    scheme_code,
    valid_from,
    valid_to,
    source,
    cap,
    upper(cap_base) as cap_base
from rating_scheme
where subject = 'member'
    and valid_from <= :last_year
    and coalesce(valid_to, :last_year) >= :first_year
order by valid_from
