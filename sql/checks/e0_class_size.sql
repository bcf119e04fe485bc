-- A class has 3 to 60 pupils on average.
-- grain: one school in one school year
-- reads: current_school_year → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, details
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, 'pupil_count') as cell,
    pupil_count::text as found,
    jsonb_build_object('classes', class_count::text, 'name', school_name) as details
from current_school_year
where pupil_count < 3 * class_count or pupil_count > 60 * class_count
