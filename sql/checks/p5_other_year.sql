-- The awards of a year were decided in that year.
-- grain: one row of P5
-- reads: current_award → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, 'decision_on') as cell,
    to_char(decision_on, 'DD/MM/YYYY') as found,
    year::text as expected
from current_award
where extract(year from decision_on) <> year
