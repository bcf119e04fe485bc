-- A school of last year's E0 that has not ended is in this year's, once the one who reported it
-- then has reported again; where districts have ended since, the Department has.
-- grain: one school in one school year
-- reads: current_school_year, current_submission, unit_year → writes: staging.checked
-- parameters: source, code, severity
with stated as materialized (
    select
        submission_key,
        year,
        unit_key
    from current_school_year
    where unit_key <> 0
),

last_stated as (
    select
        stated.year + 1 as year,
        stated.unit_key,
        case
            when current_submission.distance = 2 and unit_year.district_key is null then 'SO'
            else current_submission.unit_code
        end as reporting_unit_code,
        unit_year.unit_code,
        unit_year.unit_name
    from stated
    inner join current_submission using (submission_key)
    inner join unit_year
        on unit_year.calendar = 'SCHOOL_YEAR'
            and unit_year.year = stated.year + 1
            and unit_year.unit_key = stated.unit_key
)

insert into staging.checked (submission_key, source, code, severity, found, details)
select
    current_submission.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    last_stated.unit_name as found,
    jsonb_build_object(
        'unit_code', last_stated.unit_code,
        'school_year', concat(last_stated.year - 1, '-', last_stated.year)) as details
from last_stated
inner join current_submission
    on current_submission.form_code = 'E0'
        and current_submission.first_year = last_stated.year
        and current_submission.unit_code = last_stated.reporting_unit_code
left join stated
    on stated.year = last_stated.year and stated.unit_key = last_stated.unit_key
where stated.unit_key is null
