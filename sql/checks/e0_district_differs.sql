-- The district that a row names is the one that the school's commune lies in.
-- grain: one school in one school year
-- reads: current_school_year, unit_year, unit_holding → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
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
        case when current_school_year.district_code is null
            then 'district_name' else 'district_code' end) as cell,
    coalesce(current_school_year.district_code, current_school_year.district_name) as found,
    district.unit_code as expected,
    jsonb_build_object(
        'commune', current_school_year.commune_name,
        'district', district.unit_name) as details
from current_school_year
inner join unit_year as school
    on school.calendar = 'SCHOOL_YEAR'
        and school.year = current_school_year.year
        and school.unit_key = current_school_year.unit_key
inner join unit_year as district
    on district.calendar = 'SCHOOL_YEAR'
        and district.year = current_school_year.year
        and district.unit_key = school.district_key
left join unit_holding
    on unit_holding.unit_kind = 'district'
        and unit_holding.unit_code = coalesce(
            upper(current_school_year.district_code),
            district_code_of(current_school_year.district_name))
        and make_date(current_school_year.year, 9, 30) >= unit_holding.holds_from
        and make_date(current_school_year.year, 9, 30) < unit_holding.holds_before
where coalesce(current_school_year.district_code, current_school_year.district_name) is not null
    and unit_holding.unit_key is distinct from district.unit_key
