-- A name without a code that more than one unit has: the row cannot be used.
-- grain: one row of a current submission
-- reads: row_binding, row_key, school_statistic_head → writes: staging.checked
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
        row_key.name_field) as cell,
    row_key.unit_name as found,
    row_binding.candidates as expected
from row_binding
inner join row_key using (submission_key, sheet_name, row_no)
where row_binding.state = 'ambiguous'
    and (
        row_binding.form_code <> 'E1'
        or exists (
            select from school_statistic_head
            where school_statistic_head.submission_key = row_binding.submission_key
                and school_statistic_head.sheet_name = row_binding.sheet_name
                and school_statistic_head.row_no = row_binding.row_no))
