-- E2 rows of the submissions that a run accepted.
-- grain: one decision, as one submission states it
-- reads: staging.e2, submission → writes: fct_standard_decision
-- parameters: run_id
insert into fct_standard_decision (
    submission_key, sheet_name, row_no, mapped_cells, year, school_code, school_name, level_group,
    standard_level, accreditation_level, decision_number, decision_on, recognition_kind,
    valid_until
)
select
    e2.submission_key,
    e2.sheet_name,
    e2.row_no,
    e2.mapped_cells,
    submission.first_year as year,
    e2.school_code,
    e2.school_name,
    e2.level_group,
    e2.standard_level,
    e2.accreditation_level,
    e2.decision_number,
    e2.decision_on,
    e2.recognition_kind,
    e2.valid_until
from staging.e2
inner join submission using (submission_key)
where submission.accepted_run = :run_id
