-- P3 rows of the submissions that a run accepted. A blank mark says no where the sheet has its
-- column, and nothing where it has none.
-- grain: one branch in one calendar year, as one submission states it
-- reads: staging.p3, submission, submission_column → writes: fct_inspection
-- parameters: run_id
insert into fct_inspection (
    submission_key, sheet_name, row_no, mapped_cells, year, branch_code, branch_name,
    inspection_count, thematic_supervision_count, is_supervised, supervised_member_count,
    violation_organisation_count, violation_member_count, denounced_organisation_count,
    denounced_member_count, disciplined_organisation_count, disciplined_member_count
)
select
    p3.submission_key,
    p3.sheet_name,
    p3.row_no,
    p3.mapped_cells,
    submission.first_year as year,
    p3.branch_code,
    p3.branch_name,
    p3.inspection_count,
    p3.thematic_supervision_count,
    coalesce(
        p3.is_supervised,
        case
            when exists (
                select from submission_column
                where submission_column.submission_key = p3.submission_key
                    and submission_column.sheet_name = p3.sheet_name
                    and submission_column.field = 'is_supervised'
                    and p3.row_no
                        between submission_column.first_row and submission_column.last_row)
                then false
        end) as is_supervised,
    p3.supervised_member_count,
    p3.violation_organisation_count,
    p3.violation_member_count,
    p3.denounced_organisation_count,
    p3.denounced_member_count,
    p3.disciplined_organisation_count,
    p3.disciplined_member_count
from staging.p3
inner join submission using (submission_key)
where submission.accepted_run = :run_id
