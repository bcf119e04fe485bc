-- A school that no earlier E0 has, though its reporter's of last year is in, is worth a note unless
-- a change says where it comes from.
-- grain: one school in the first school year that states it
-- reads: current_school_year, current_submission, unit_change_in_force, unit_holding
--     → writes: staging.checked
-- parameters: source, code, severity
with first_stated as (
    select
        unit_key,
        min(year) as year
    from current_school_year
    where unit_key <> 0
    group by unit_key
),

founded as (
    select distinct unit_holding.unit_key
    from unit_change_in_force
    inner join unit_holding
        on unit_holding.unit_kind = unit_change_in_force.unit_kind
            and unit_holding.unit_code = coalesce(
                unit_change_in_force.new_code, unit_change_in_force.old_code)
            and unit_change_in_force.effective_on >= unit_holding.holds_from
            and unit_change_in_force.effective_on < unit_holding.holds_before
    where unit_change_in_force.change_kind in ('FOUNDED', 'MERGED', 'SPLIT')
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, details
)
select
    current_school_year.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    current_school_year.sheet_name,
    cell_of(
        current_school_year.submission_key,
        current_school_year.sheet_name,
        current_school_year.row_no,
        'school_name') as cell,
    current_school_year.school_name as found,
    jsonb_build_object(
        'school_year', concat(current_school_year.year - 1, '-', current_school_year.year))
        as details
from current_school_year
inner join first_stated using (unit_key, year)
inner join current_submission using (submission_key)
inner join current_submission as last_year
    on last_year.form_code = 'E0'
        and last_year.first_year = current_school_year.year - 1
        and last_year.unit_code = current_submission.unit_code
left join founded using (unit_key)
where founded.unit_key is null
