-- A code or name that no current submission has introduced; a change has a check of its own, and
-- targets, awards, contests, results and paragraphs name no unit.
-- grain: one row of a current submission
-- reads: row_binding, row_key → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, details
)
select
    row_binding.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    row_binding.sheet_name,
    coalesce(
        case
            when row_key.unit_code is not null then
                cell_of(
                    row_binding.submission_key, row_binding.sheet_name, row_binding.row_no,
                    row_key.code_field)
        end,
        cell_of(
            row_binding.submission_key, row_binding.sheet_name, row_binding.row_no,
            row_key.name_field)) as cell,
    coalesce(row_key.unit_code, row_key.unit_name) as found,
    jsonb_build_object('name', row_key.unit_name) as details
from row_binding
inner join row_key using (submission_key, sheet_name, row_no)
where row_binding.state = 'unknown'
    and row_binding.form_code <> 'D0'
    and row_key.unit_kind in ('branch', 'committee', 'mass_organisation', 'school', 'commune')
