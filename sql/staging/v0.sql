-- V0 rows as read.
-- grain: one paragraph
-- reads: the rows that were read → writes: staging.v0
-- parameters: (none)
copy staging.v0 (
    submission_key, sheet_name, row_no, mapped_cells, section, paragraph_no, paragraph
) from stdin
