-- The cells of all figures of some years at their widest scope: what a review's figures come from.
-- grain: one cell, part and figure of a year
-- reads: figure_contribution, indicator, submission_column, submission, run_file, unit_version,
--     row_key → writes: nothing
-- parameters: first_year, last_year
with listed as (
    select
        indicator.sort_order,
        figure_contribution.indicator_code,
        figure_contribution.year,
        figure_contribution.unit_key,
        figure_contribution.part,
        figure_contribution.amount,
        figure_contribution.cell_value,
        figure_contribution.submission_key,
        figure_contribution.sheet_name,
        figure_contribution.row_no,
        figure_contribution.field
    from figure_contribution
    inner join indicator using (indicator_code)
    where figure_contribution.scope = indicator.widest_scope
        and figure_contribution.year between :first_year and :last_year
),

final as (
    select
        listed.sort_order,
        listed.indicator_code,
        listed.year,
        coalesce(unit_version.unit_name, row_key.unit_name) as unit_name,
        listed.part,
        listed.amount,
        listed.cell_value,
        run_file.path,
        run_file.sha256,
        listed.submission_key,
        listed.sheet_name,
        submission_column.column_letters,
        listed.row_no
    from listed
    inner join submission_column
        on submission_column.submission_key = listed.submission_key
            and submission_column.sheet_name = listed.sheet_name
            and submission_column.field = listed.field
            and listed.row_no between submission_column.first_row and submission_column.last_row
    inner join submission on submission.submission_key = listed.submission_key
    inner join run_file
        on run_file.run_id = submission.run_id
            and run_file.file_no = submission.file_no
    inner join row_key
        on row_key.submission_key = listed.submission_key
            and row_key.sheet_name = listed.sheet_name
            and row_key.row_no = listed.row_no
    left join unit_version
        on unit_version.unit_key = listed.unit_key
            and listed.unit_key <> 0
            and unit_version.valid @> make_date(listed.year, 12, 31)
)

select
    indicator_code,
    year,
    unit_name,
    part,
    amount,
    cell_value,
    path,
    sha256,
    submission_key,
    sheet_name,
    column_letters || row_no as cell
from final
order by
    sort_order,
    year,
    part desc,
    path collate "C",
    submission_key,
    sheet_name collate "C",
    row_no,
    length(column_letters),
    column_letters collate "C"
