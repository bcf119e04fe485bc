-- Rows with one text cell.
-- grain: one row
-- reads: the rows that were read → writes: bare_row
-- parameters: (none)
copy bare_row (
    submission_key, sheet_name, row_no, column_letters, label
) from stdin
