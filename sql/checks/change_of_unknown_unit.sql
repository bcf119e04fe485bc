-- A change of a unit that no current submission has introduced: it may yet be, and past units need
-- not.
-- grain: one row of D0
-- reads: row_binding, row_key → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found
)
select
    row_binding.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    row_binding.sheet_name,
    cell_of(
        row_binding.submission_key, row_binding.sheet_name, row_binding.row_no,
        row_key.code_field) as cell,
    row_key.unit_code as found
from row_binding
inner join row_key using (submission_key, sheet_name, row_no)
where row_binding.state = 'unknown'
    and row_binding.form_code = 'D0'
    and row_key.unit_code is not null
