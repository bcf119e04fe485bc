-- Which columns the fields were read from.
-- grain: one field of a part of a sheet
-- reads: the rows that were read → writes: submission_column
-- parameters: (none)
copy submission_column (
    submission_key, table_code, sheet_name, first_row, last_row, field, column_letters, label,
    value_count
) from stdin
