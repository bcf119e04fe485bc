-- P4 rows as read.
-- grain: one document and branch
-- reads: the rows that were read → writes: staging.p4
-- parameters: (none)
copy staging.p4 (
    submission_key, sheet_name, row_no, mapped_cells, document_name, held_on, branch_code,
    branch_name, required_count, attended_count
) from stdin
