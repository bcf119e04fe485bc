-- P3 rows as read.
-- grain: one branch
-- reads: the rows that were read → writes: staging.p3
-- parameters: (none)
copy staging.p3 (
    submission_key, sheet_name, row_no, mapped_cells, branch_code, branch_name, inspection_count,
    thematic_supervision_count, is_supervised, supervised_member_count,
    violation_organisation_count, violation_member_count, denounced_organisation_count,
    denounced_member_count, disciplined_organisation_count, disciplined_member_count
) from stdin
