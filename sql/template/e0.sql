-- E0: the schools of 30/9 as they were last known, each in its district's workbook, and what the
-- year before stated of them.
-- grain: one row of one sheet of one workbook
-- reads: unit_year, current_school_year → writes: nothing
-- parameters: year
with here as (
    select
        unit_year.unit_key,
        unit_year.unit_kind,
        unit_year.unit_code,
        unit_year.unit_name,
        unit_year.unit_type,
        unit_year.level_group,
        unit_year.ownership,
        unit_year.commune_key,
        unit_year.district_key
    from unit_year
    where unit_year.calendar = 'SCHOOL_YEAR' and unit_year.year = :year::integer
),

known as (
    select
        school.unit_key,
        district.unit_code as district_code,
        district.unit_name as district_name,
        commune.unit_code as commune_code,
        jsonb_build_object(
            'school_code', school.unit_code,
            'school_name', school.unit_name,
            'level_group', school.level_group,
            'school_type', school.unit_type,
            'ownership', school.ownership,
            'district_code', district.unit_code,
            'district_name', district.unit_name,
            'commune_code', commune.unit_code,
            'commune_name', commune.unit_name) as fields
    from here as school
    left join here as commune on commune.unit_key = school.commune_key
    left join here as district on district.unit_key = school.district_key
    where school.unit_kind = 'school'
),

final as (
    select
        'form' as part,
        district_code as unit_code,
        district_name as unit_name,
        commune_code,
        fields
    from known
    union all
    select
        'before' as part,
        case when known.unit_key is null then current_school_year.district_code
            else known.district_code end as unit_code,
        null as unit_name,
        current_school_year.commune_code,
        to_jsonb(current_school_year) as fields
    from current_school_year
    left join known using (unit_key)
    where current_school_year.year = :year::integer - 1
)

select
    part,
    unit_code,
    unit_name,
    fields
from final
order by
    part,
    unit_code,
    commune_code,
    fields ->> 'school_code',
    fields ->> 'school_name' collate vietnamese
