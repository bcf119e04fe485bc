-- What a cell feeds: the indicators, years and units that it contributes to.
-- grain: one indicator, year and unit
-- reads: contribution, submission_column, indicator, dim_unit → writes: nothing
-- parameters: submission_key, sheet_name, column_letters, row_no
select distinct
    contribution.indicator_code,
    contribution.year,
    contribution.unit_key,
    dim_unit.unit_code,
    indicator.has_unit_scope,
    indicator.sort_order
from contribution
inner join indicator using (indicator_code)
inner join dim_unit using (unit_key)
inner join submission_column
    on submission_column.submission_key = contribution.submission_key
        and submission_column.sheet_name = contribution.sheet_name
        and submission_column.field = contribution.field
        and contribution.row_no between submission_column.first_row and submission_column.last_row
where contribution.submission_key = :submission_key
    and contribution.sheet_name = :sheet_name
    and contribution.row_no = :row_no
    and submission_column.column_letters = :column_letters
order by indicator.sort_order, contribution.year, contribution.unit_key
