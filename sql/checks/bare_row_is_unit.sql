-- A row with nothing but a name, where the name is a known unit's: a data row with its required
-- cells empty.
-- grain: one bare row of a current submission
-- reads: bare_row, current_submission, unit_name_in_force, row_key → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select distinct
    bare_row.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    bare_row.sheet_name,
    bare_row.column_letters || bare_row.row_no as cell,
    bare_row.label as found,
    '@required_cells' as expected
from bare_row
inner join current_submission using (submission_key)
inner join unit_name_in_force
    on current_submission.period_start >= unit_name_in_force.holds_from
        and current_submission.period_start < unit_name_in_force.holds_before
        and (
            unit_name_in_force.unit_name_key in (
                unit_name_key(unit_name_in_force.unit_kind, bare_row.label),
                unit_name_key(
                    unit_name_in_force.unit_kind,
                    regexp_replace(bare_row.label, '^\s*([0-9]+|[ivxlIVXL]+)\s*[.)/-]\s*', '')))
            or unit_name_in_force.unit_code = upper(trim(bare_row.label)))
where exists (
    select from row_key
    where row_key.submission_key = bare_row.submission_key
        and row_key.unit_kind = unit_name_in_force.unit_kind)
