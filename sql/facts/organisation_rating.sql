-- P2 rows of the submissions that a run accepted.
-- grain: one organisation's rating in one calendar year, as one submission states it
-- reads: staging.p2, submission → writes: fct_organisation_rating
-- parameters: run_id
insert into fct_organisation_rating (
    submission_key, sheet_name, row_no, mapped_cells, year,
    organisation_type, organisation_code, organisation_name, rating_level, decision_number,
    decision_on
)
select
    p2.submission_key,
    p2.sheet_name,
    p2.row_no,
    p2.mapped_cells,
    submission.first_year as year,
    p2.organisation_type,
    p2.organisation_code,
    p2.organisation_name,
    p2.rating_level,
    p2.decision_number,
    p2.decision_on
from staging.p2
inner join submission using (submission_key)
where submission.accepted_run = :run_id
