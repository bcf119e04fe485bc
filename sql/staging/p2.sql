-- P2 rows as read.
-- grain: one organisation
-- reads: the rows that were read → writes: staging.p2
-- parameters: (none)
copy staging.p2 (
    submission_key, sheet_name, row_no, mapped_cells,
    organisation_type, organisation_code, organisation_name, rating_level, decision_number,
    decision_on
) from stdin
