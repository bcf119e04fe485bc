-- Single corrections that would mend rows whose cells do not come to each other.
-- grain: one sum of a row
-- reads: the rows that were read → writes: submission_mend
-- parameters: (none)
copy submission_mend (
    submission_key, sheet_name, row_no, code, details
) from stdin
