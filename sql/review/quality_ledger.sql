-- What became of the rows and cells of a term's submissions in force.
-- grain: one form and year (null: the term)
-- reads: current_submission, submission_sheet → writes: nothing
-- parameters: term_code, first_year, last_year
with final as (
    select
        current_submission.form_code,
        case when current_submission.period_kind <> 'TERM' then current_submission.first_year end
            as year,
        count(distinct current_submission.submission_key)::integer as submission_count,
        sum(submission_sheet.loaded_rows)::integer as loaded_rows,
        sum(submission_sheet.quarantined_rows)::integer as quarantined_rows,
        sum(submission_sheet.total_rows)::integer as total_rows,
        sum(submission_sheet.section_rows)::integer as section_rows,
        sum(submission_sheet.blank_rows)::integer as blank_rows,
        sum(submission_sheet.ignored_rows)::integer as ignored_rows,
        sum(submission_sheet.loaded_cells)::integer as loaded_cells,
        sum(submission_sheet.heading_cells)::integer as heading_cells,
        sum(submission_sheet.title_cells)::integer as title_cells,
        sum(submission_sheet.control_cells)::integer as control_cells,
        sum(submission_sheet.ignored_cells)::integer as ignored_cells,
        sum(submission_sheet.rejected_cells)::integer as rejected_cells
    from current_submission
    inner join submission_sheet using (submission_key)
    where current_submission.period_code = :term_code
        or (current_submission.period_kind <> 'TERM'
            and current_submission.first_year between :first_year and :last_year)
    group by
        current_submission.form_code,
        case when current_submission.period_kind <> 'TERM' then current_submission.first_year end
)

select
    form_code,
    year,
    submission_count,
    loaded_rows,
    quarantined_rows,
    total_rows,
    section_rows,
    blank_rows,
    ignored_rows,
    loaded_cells,
    heading_cells,
    title_cells,
    control_cells,
    ignored_cells,
    rejected_cells
from final
order by form_code, year nulls first
