-- Percentages that senders state beside counts.
-- grain: one cell
-- reads: the rows that were read → writes: submission_rate
-- parameters: (none)
copy submission_rate (
    submission_key, table_code, sheet_name, row_no, cell, field, shown, percentage, places,
    part, whole, without, or_whole
) from stdin
