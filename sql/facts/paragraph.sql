-- V0 rows of the submissions that a run accepted.
-- grain: one paragraph of the review of one term, as one submission states it
-- reads: staging.v0, submission → writes: fct_paragraph
-- parameters: run_id
insert into fct_paragraph (
    submission_key, sheet_name, row_no, mapped_cells, term_code, section, paragraph_no, paragraph
)
select
    v0.submission_key,
    v0.sheet_name,
    v0.row_no,
    v0.mapped_cells,
    submission.period_code as term_code,
    v0.section,
    v0.paragraph_no,
    v0.paragraph
from staging.v0
inner join submission using (submission_key)
where submission.accepted_run = :run_id
