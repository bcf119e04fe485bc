-- The ledger of each sheet of a run's submissions, after the checks: rows whose unit turned out
-- ambiguous, and headings that turned out to be units, are quarantined rows.
-- grain: one sheet of a submission
-- reads: submission, submission_sheet, row_binding, row_key, finding → writes: nothing
-- parameters: run_id
with late as (
    select
        row_binding.submission_key,
        row_binding.sheet_name,
        count(*) as row_count,
        sum(row_key.mapped_cells) as cell_count
    from row_binding
    inner join row_key using (submission_key, sheet_name, row_no)
    where row_binding.state = 'ambiguous'
    group by row_binding.submission_key, row_binding.sheet_name
),

bare as (
    select
        submission_key,
        sheet_name,
        count(*) as row_count
    from finding
    where code = 'BARE_ROW_IS_UNIT' and closed_run is null
    group by submission_key, sheet_name
)

select
    submission_sheet.submission_key,
    submission_sheet.sheet_name,
    submission_sheet.loaded_rows - coalesce(late.row_count, 0) as loaded_rows,
    submission_sheet.quarantined_rows
        + coalesce(late.row_count, 0)
        + coalesce(bare.row_count, 0) as quarantined_rows,
    submission_sheet.total_rows,
    submission_sheet.section_rows - coalesce(bare.row_count, 0) as section_rows,
    submission_sheet.blank_rows,
    submission_sheet.ignored_rows,
    submission_sheet.nonempty_cells,
    submission_sheet.loaded_cells - coalesce(late.cell_count, 0) as loaded_cells,
    submission_sheet.heading_cells - coalesce(bare.row_count, 0) as heading_cells,
    submission_sheet.title_cells,
    submission_sheet.control_cells,
    submission_sheet.ignored_cells,
    submission_sheet.rejected_cells
        + coalesce(late.cell_count, 0)
        + coalesce(bare.row_count, 0) as rejected_cells
from submission_sheet
inner join submission using (submission_key)
left join late using (submission_key, sheet_name)
left join bare using (submission_key, sheet_name)
where submission.run_id = :run_id or submission.accepted_run = :run_id
order by submission_sheet.submission_key, submission_sheet.sheet_no
