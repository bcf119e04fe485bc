-- E5 rows as read.
-- grain: one indicator
-- reads: the rows that were read → writes: staging.e5
-- parameters: (none)
copy staging.e5 (
    submission_key, sheet_name, row_no, mapped_cells, indicator_code, indicator_name, unit_name,
    result, note
) from stdin
