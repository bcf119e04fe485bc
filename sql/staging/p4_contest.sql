-- P4 rows as read, of its second table.
-- grain: one contest
-- reads: the rows that were read → writes: staging.p4_contest
-- parameters: (none)
copy staging.p4_contest (
    submission_key, sheet_name, row_no, mapped_cells, contest_name, concluded_on, entry_count,
    prize_count
) from stdin
