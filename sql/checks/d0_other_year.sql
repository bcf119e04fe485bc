-- A list of a year holds the changes that took effect in it.
-- grain: one row of D0
-- reads: row_binding, fct_unit_change → writes: staging.checked
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
        'effective_on') as cell,
    to_char(fct_unit_change.effective_on, 'DD/MM/YYYY') as found,
    fct_unit_change.year::text as expected
from row_binding
inner join fct_unit_change using (submission_key, sheet_name, row_no)
where row_binding.is_current
    and extract(year from fct_unit_change.effective_on) <> fct_unit_change.year
