-- What a cell feeds: the indicators, years, scopes and units that it contributes to.
-- grain: one figure of one year
-- reads: figure_contribution, submission_column, indicator → writes: nothing
-- parameters: submission_key, sheet_name, column_letters, row_no
select distinct
    figure_contribution.indicator_code,
    figure_contribution.year,
    figure_contribution.scope,
    figure_contribution.figure_key,
    indicator.sort_order
from figure_contribution
inner join indicator using (indicator_code)
inner join submission_column
    on submission_column.submission_key = figure_contribution.submission_key
        and submission_column.sheet_name = figure_contribution.sheet_name
        and submission_column.field = figure_contribution.field
        and figure_contribution.row_no
            between submission_column.first_row and submission_column.last_row
where figure_contribution.submission_key = :submission_key
    and figure_contribution.sheet_name = :sheet_name
    and figure_contribution.row_no = :row_no
    and submission_column.column_letters = :column_letters
order by
    indicator.sort_order,
    figure_contribution.year,
    figure_contribution.scope,
    figure_contribution.figure_key
