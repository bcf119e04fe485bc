-- A combined school that does not say how many of its pupils are in primary counts in no primary
-- figure.
-- grain: one school in one school year
-- reads: current_school_year → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    coalesce(
        cell_of(submission_key, sheet_name, row_no, 'primary_pupil_count'),
        cell_of(submission_key, sheet_name, row_no, 'level_group')) as cell,
    school_name as found
from current_school_year
where level_group in ('PRIMARY_LOWER_SECONDARY', 'MULTI_LEVEL') and primary_pupil_count is null
