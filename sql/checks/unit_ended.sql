-- A row about a unit that had ended by the day that the row's figures are of; a change names the
-- unit of the day before it.
-- grain: one row of a current submission
-- reads: row_binding, row_key, current_submission, unit_end, school_statistic_head
--     → writes: staging.checked
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
    jsonb_build_object(
        'name', row_key.unit_name,
        'ended_on', to_char(unit_end.ends_on, 'DD/MM/YYYY')) as details
from row_binding
inner join unit_end using (unit_key)
inner join row_key using (submission_key, sheet_name, row_no)
inner join current_submission using (submission_key)
where unit_end.ends_on <= coalesce(row_key.held_on, current_submission.as_of_on)
    and (
        row_binding.form_code <> 'E1'
        or exists (
            select from school_statistic_head
            where school_statistic_head.submission_key = row_binding.submission_key
                and school_statistic_head.sheet_name = row_binding.sheet_name
                and school_statistic_head.row_no = row_binding.row_no))
