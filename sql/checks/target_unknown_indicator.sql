-- A target on a code that the catalogue of indicators does not have.
-- grain: one row of T0
-- reads: row_binding, fct_target → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (submission_key, source, code, severity, sheet_name, cell, found)
select
    row_binding.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    row_binding.sheet_name,
    cell_of(
        row_binding.submission_key, row_binding.sheet_name, row_binding.row_no,
        'indicator_code') as cell,
    fct_target.indicator_code as found
from row_binding
inner join fct_target using (submission_key, sheet_name, row_no)
where row_binding.state = 'unknown'
