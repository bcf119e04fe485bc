-- P5 rows of the submissions that a run accepted.
-- grain: one award in one calendar year, as one submission states it
-- reads: staging.p5, submission → writes: fct_award
-- parameters: run_id
insert into fct_award (
    submission_key, sheet_name, row_no, mapped_cells, year, award_subject, recipient_name,
    award_kind, award_level, decision_number, decision_on
)
select
    p5.submission_key,
    p5.sheet_name,
    p5.row_no,
    p5.mapped_cells,
    submission.first_year as year,
    p5.award_subject,
    p5.recipient_name,
    p5.award_kind,
    p5.award_level,
    p5.decision_number,
    p5.decision_on
from staging.p5
inner join submission using (submission_key)
where submission.accepted_run = :run_id
