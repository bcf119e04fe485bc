-- T0 rows of the submissions that a run accepted.
-- grain: one target of one term, as one submission states it
-- reads: staging.t0, submission → writes: fct_target
-- parameters: run_id
insert into fct_target (
    submission_key, sheet_name, row_no, mapped_cells, term_code, indicator_code, indicator_name,
    unit_name, target_kind, comparator, level, original_level, from_year, legal_basis
)
select
    t0.submission_key,
    t0.sheet_name,
    t0.row_no,
    t0.mapped_cells,
    submission.period_code as term_code,
    t0.indicator_code,
    t0.indicator_name,
    t0.unit_name,
    t0.target_kind,
    t0.comparator,
    t0.level,
    t0.original_level,
    t0.from_year,
    t0.legal_basis
from staging.t0
inner join submission using (submission_key)
where submission.accepted_run = :run_id
