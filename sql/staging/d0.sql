-- D0 rows as read.
-- grain: one change
-- reads: the rows that were read → writes: staging.d0
-- parameters: (none)
copy staging.d0 (
    submission_key, sheet_name, row_no, mapped_cells, changed_kind, old_code, new_code, new_name,
    change_kind, effective_on, share, legal_basis
) from stdin
