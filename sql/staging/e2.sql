-- E2 rows as read.
-- grain: one decision
-- reads: the rows that were read → writes: staging.e2
-- parameters: (none)
copy staging.e2 (
    submission_key, sheet_name, row_no, mapped_cells, school_code, school_name, level_group,
    standard_level, accreditation_level, decision_number, decision_on, recognition_kind,
    valid_until
) from stdin
