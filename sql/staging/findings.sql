-- What reading found.
-- grain: one finding
-- reads: the rows that were read → writes: finding
-- parameters: (none)
copy finding (
    submission_key, source, severity, code, sheet_name, cell, found, expected, details, opened_run
) from stdin
