-- T0 rows as read.
-- grain: one target
-- reads: the rows that were read → writes: staging.t0
-- parameters: (none)
copy staging.t0 (
    submission_key, sheet_name, row_no, mapped_cells, indicator_code, indicator_name, unit_name,
    target_kind, comparator, level, original_level, from_year, legal_basis
) from stdin
