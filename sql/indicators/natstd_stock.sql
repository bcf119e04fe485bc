-- NATSTD_STOCK: each school that holds a valid recognition on the last day of the school year
-- counts one, at the decision that lasts longest; a school of E0 without one counts nought.
-- grain: one cell's contribution
-- reads: standard_stock, standard_year, counted_school → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'NATSTD_STOCK' as indicator_code,
    year,
    unit_key,
    'value' as part,
    1 as amount,
    null::numeric as cell_value,
    submission_key,
    sheet_name,
    row_no,
    'decision_on' as field
from standard_stock
union all
select
    'NATSTD_STOCK' as indicator_code,
    counted_school.year,
    counted_school.unit_key,
    'value' as part,
    0 as amount,
    null::numeric as cell_value,
    counted_school.submission_key,
    counted_school.sheet_name,
    counted_school.row_no,
    counted_school.field
from counted_school
inner join standard_year using (year)
left join standard_stock
    on standard_stock.year = counted_school.year
        and standard_stock.school_identity = counted_school.school_identity
where standard_stock.year is null
