-- Pupils took part and no prize is stated, not even nought: the row is left out of the rates.
-- grain: one row of E4
-- reads: contest_without_prizes → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (submission_key, source, code, severity, sheet_name, cell, found)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, 'entrant_count') as cell,
    entrant_count::text as found
from contest_without_prizes
