-- P4 rows of the submissions that a run accepted.
-- grain: one branch's study of one document in one calendar year, as one submission states it
-- reads: staging.p4, submission → writes: fct_study
-- parameters: run_id
insert into fct_study (
    submission_key, sheet_name, row_no, mapped_cells, year, document_name, held_on, branch_code,
    branch_name, required_count, attended_count
)
select
    p4.submission_key,
    p4.sheet_name,
    p4.row_no,
    p4.mapped_cells,
    submission.first_year as year,
    p4.document_name,
    p4.held_on,
    p4.branch_code,
    p4.branch_name,
    p4.required_count,
    p4.attended_count
from staging.p4
inner join submission using (submission_key)
where submission.accepted_run = :run_id
