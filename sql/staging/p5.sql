-- P5 rows as read.
-- grain: one award
-- reads: the rows that were read → writes: staging.p5
-- parameters: (none)
copy staging.p5 (
    submission_key, sheet_name, row_no, mapped_cells, award_subject, recipient_name, award_kind,
    award_level, decision_number, decision_on
) from stdin
