-- A decision does not lapse before it is taken.
-- grain: one row of E2
-- reads: row_binding, fct_standard_decision → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select
    row_binding.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    row_binding.sheet_name,
    cell_of(
        row_binding.submission_key, row_binding.sheet_name, row_binding.row_no,
        'valid_until') as cell,
    to_char(fct_standard_decision.valid_until, 'DD/MM/YYYY') as found,
    to_char(fct_standard_decision.decision_on, 'DD/MM/YYYY') as expected
from row_binding
inner join fct_standard_decision using (submission_key, sheet_name, row_no)
where row_binding.is_current
    and fct_standard_decision.valid_until < fct_standard_decision.decision_on
