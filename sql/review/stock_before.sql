-- Schools at national standard at the end of the school year before a term.
-- grain: one row, or none where it is not known
-- reads: year_figure → writes: nothing
-- parameters: first_year
select value::integer as stock_count
from year_figure
where indicator_code = 'NATSTD_STOCK'
    and is_widest
    and is_complete
    and year = :first_year - 1
    and value is not null
