-- The ledger of a submission's sheets.
-- grain: one sheet of a submission
-- reads: the rows that were read → writes: submission_sheet
-- parameters: (none)
copy submission_sheet (
    submission_key, sheet_no, sheet_name,
    loaded_rows, quarantined_rows, total_rows, section_rows, blank_rows, ignored_rows,
    nonempty_cells, loaded_cells, heading_cells, title_cells, control_cells, ignored_cells,
    rejected_cells
) from stdin
