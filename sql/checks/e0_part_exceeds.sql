-- No part of a school's pupils is larger than the whole: what is said of primary pupils, where
-- their number is known, than those.
-- grain: one cell of a school in one school year
-- reads: current_school_year → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
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
        part.field) as cell,
    part.amount::text as found,
    part.whole::text as expected
from current_school_year
cross join lateral (
    values
        (
            'primary_pupil_count',
            current_school_year.primary_pupil_count,
            current_school_year.pupil_count),
        ('female_count', current_school_year.female_count, current_school_year.pupil_count),
        (
            'ethnic_minority_count',
            current_school_year.ethnic_minority_count,
            current_school_year.pupil_count),
        (
            'two_session_count',
            current_school_year.two_session_count,
            coalesce(current_school_year.counted_primary_count, current_school_year.pupil_count)),
        (
            'on_age_count',
            current_school_year.on_age_count,
            coalesce(current_school_year.counted_primary_count, current_school_year.pupil_count))
) as part (field, amount, whole)
where part.amount > part.whole
