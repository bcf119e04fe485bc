-- A list of a school year holds no decision of a later one.
-- grain: one row of E2
-- reads: row_binding, fct_standard_decision → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    row_binding.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    row_binding.sheet_name,
    cell_of(
        row_binding.submission_key, row_binding.sheet_name, row_binding.row_no,
        'decision_on') as cell,
    to_char(fct_standard_decision.decision_on, 'DD/MM/YYYY') as found,
    to_char(make_date(fct_standard_decision.year + 1, 8, 31), 'DD/MM/YYYY') as expected,
    jsonb_build_object(
        'school_year', concat(fct_standard_decision.year, '-', fct_standard_decision.year + 1))
        as details
from row_binding
inner join fct_standard_decision using (submission_key, sheet_name, row_no)
where row_binding.is_current
    and fct_standard_decision.decision_on > make_date(fct_standard_decision.year + 1, 8, 31)
