-- The cells of one figure: the contributions of an indicator in one year or, for a figure that sums
-- the years of a term, in all of them; at one scope.
-- grain: one cell and part
-- reads: figure_contribution, submission, run_file, unit_version, row_key → writes: nothing
-- parameters: indicator_code, first_year, last_year, scope, unit_key
select
    run_file.path,
    run_file.sha256,
    contribution.submission_key,
    contribution.sheet_name,
    cell_of(
        contribution.submission_key, contribution.sheet_name, contribution.row_no,
        contribution.field) as cell,
    coalesce(unit_version.unit_name, row_key.unit_name) as unit_name,
    contribution.cell_value,
    contribution.part,
    contribution.amount
from figure_contribution as contribution
inner join submission using (submission_key)
inner join run_file on run_file.run_id = submission.run_id and run_file.file_no = submission.file_no
inner join row_key
    on row_key.submission_key = contribution.submission_key
        and row_key.sheet_name = contribution.sheet_name
        and row_key.row_no = contribution.row_no
left join unit_version
    on unit_version.unit_key = contribution.unit_key
        and contribution.unit_key <> 0
        and unit_version.valid @> make_date(contribution.year, 12, 31)
where contribution.indicator_code = :indicator_code
    and contribution.year between :first_year and :last_year
    and contribution.scope = :scope
    and contribution.figure_key = :unit_key
order by
    run_file.path,
    contribution.submission_key,
    contribution.sheet_name,
    contribution.row_no,
    length(
        cell_of(contribution.submission_key, contribution.sheet_name, contribution.row_no,
        contribution.field)),
    cell,
    contribution.part desc
