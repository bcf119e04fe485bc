-- NATSTD_RATE: the schools of E0 that are in the stock, of all schools of E0.
-- grain: one cell's contribution
-- reads: counted_school, standard_year, standard_stock → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
with final as (
    select
        counted_school.year,
        counted_school.unit_key,
        counted_school.submission_key,
        counted_school.sheet_name,
        counted_school.row_no,
        counted_school.field,
        standard_stock.submission_key as decision_submission,
        standard_stock.sheet_name as decision_sheet,
        standard_stock.row_no as decision_row
    from counted_school
    inner join standard_year using (year)
    left join standard_stock
        on standard_stock.year = counted_school.year
            and standard_stock.school_identity = counted_school.school_identity
)

select
    'NATSTD_RATE' as indicator_code,
    year,
    unit_key,
    'denominator' as part,
    1 as amount,
    null::numeric as cell_value,
    submission_key,
    sheet_name,
    row_no,
    field
from final
union all
select
    'NATSTD_RATE' as indicator_code,
    year,
    unit_key,
    'numerator' as part,
    case when decision_row is null then 0 else 1 end as amount,
    null::numeric as cell_value,
    coalesce(decision_submission, submission_key) as submission_key,
    coalesce(decision_sheet, sheet_name) as sheet_name,
    coalesce(decision_row, row_no) as row_no,
    case when decision_row is null then field else 'decision_on' end as field
from final
