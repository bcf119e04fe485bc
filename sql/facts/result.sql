-- E5 rows of the submissions that a run accepted.
-- grain: what is reported of one indicator in one calendar year, as one submission states it
-- reads: staging.e5, submission → writes: fct_result
-- parameters: run_id
insert into fct_result (
    submission_key, sheet_name, row_no, mapped_cells, year, indicator_code, indicator_name,
    unit_name, result, note
)
select
    e5.submission_key,
    e5.sheet_name,
    e5.row_no,
    e5.mapped_cells,
    submission.first_year as year,
    e5.indicator_code,
    e5.indicator_name,
    e5.unit_name,
    e5.result,
    e5.note
from staging.e5
inner join submission using (submission_key)
where submission.accepted_run = :run_id
