-- The first and the last year that anything was received for.
-- grain: all submissions
-- reads: submission → writes: nothing
-- parameters: (none)
select
    min(first_year) as first_year,
    max(case period_kind when 'TERM' then last_year - 1 else last_year end) as last_year
from submission
where first_year is not null
