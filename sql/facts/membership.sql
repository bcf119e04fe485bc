-- P1 rows of the submissions that a run accepted.
-- grain: one branch in one calendar year, as one submission states it
-- reads: staging.p1, submission → writes: fct_membership
-- parameters: run_id
insert into fct_membership (
    submission_key, sheet_name, row_no, mapped_cells, year, branch_code, branch_name,
    committee_member_count, members_at_start, admitted_count, transferred_in_count,
    transferred_out_count, other_decrease_count, member_count, female_count, ethnic_minority_count,
    probationary_count, exempt_count, excellent_count, good_count, completed_count, failed_count,
    unrated_count, pledged_count
)
select
    p1.submission_key,
    p1.sheet_name,
    p1.row_no,
    p1.mapped_cells,
    submission.first_year as year,
    p1.branch_code,
    p1.branch_name,
    p1.committee_member_count,
    p1.members_at_start,
    p1.admitted_count,
    p1.transferred_in_count,
    p1.transferred_out_count,
    p1.other_decrease_count,
    p1.member_count,
    p1.female_count,
    p1.ethnic_minority_count,
    p1.probationary_count,
    p1.exempt_count,
    p1.excellent_count,
    p1.good_count,
    p1.completed_count,
    p1.failed_count,
    p1.unrated_count,
    p1.pledged_count
from staging.p1
inner join submission using (submission_key)
where submission.accepted_run = :run_id
