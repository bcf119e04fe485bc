-- E4 rows as read.
-- grain: one contest
-- reads: the rows that were read → writes: staging.e4
-- parameters: (none)
copy staging.e4 (
    submission_key, sheet_name, row_no, mapped_cells, contest_kind, contest_level, subject_name,
    school_code, school_name, entrant_count, first_prize_count, second_prize_count,
    third_prize_count, consolation_prize_count
) from stdin
