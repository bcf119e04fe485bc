-- D0 rows of the submissions that a run accepted.
-- grain: one change of one unit, as one submission states it
-- reads: staging.d0, submission → writes: fct_unit_change
-- parameters: run_id
insert into fct_unit_change (
    submission_key, sheet_name, row_no, mapped_cells, year, changed_kind, old_code, new_code,
    new_name, change_kind, effective_on, share, legal_basis
)
select
    d0.submission_key,
    d0.sheet_name,
    d0.row_no,
    d0.mapped_cells,
    submission.first_year as year,
    d0.changed_kind,
    d0.old_code,
    d0.new_code,
    d0.new_name,
    d0.change_kind,
    d0.effective_on,
    d0.share,
    d0.legal_basis
from staging.d0
inner join submission using (submission_key)
where submission.accepted_run = :run_id
