-- P1 rows as read.
-- grain: one branch
-- reads: the rows that were read → writes: staging.p1
-- parameters: (none)
copy staging.p1 (
    submission_key, sheet_name, row_no, mapped_cells, branch_code, branch_name,
    committee_member_count, members_at_start, admitted_count, transferred_in_count,
    transferred_out_count, other_decrease_count, member_count, female_count, ethnic_minority_count,
    probationary_count, exempt_count, excellent_count, good_count, completed_count, failed_count,
    unrated_count, pledged_count
) from stdin
