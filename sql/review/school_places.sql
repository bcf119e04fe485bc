-- Schools, classes and pupils by district in the last school year of a term that any E0 states; by
-- commune where there are no districts. A school's missing number leaves the sum unknown.
-- grain: one district or commune
-- reads: unit_year, current_school_year → writes: nothing
-- parameters: first_year, last_year
with last_stated as (
    select max(year) as year
    from current_school_year
    where year between :first_year and :last_year
),

school as (
    select
        unit_year.year,
        coalesce(unit_year.district_key, unit_year.commune_key) as place_key,
        current_school_year.unit_key as stated_key,
        current_school_year.class_count,
        current_school_year.pupil_count
    from last_stated
    inner join unit_year
        on unit_year.calendar = 'SCHOOL_YEAR'
            and unit_year.unit_kind = 'school'
            and unit_year.year = last_stated.year
    left join current_school_year
        on current_school_year.year = unit_year.year
            and current_school_year.unit_key = unit_year.unit_key
),

final as (
    select
        school.year,
        upper(place.unit_kind) as scope,
        place.unit_code,
        place.unit_name,
        count(*)::integer as school_count,
        case when count(school.stated_key) = count(*) then sum(school.class_count) end::integer
            as class_count,
        case when count(school.stated_key) = count(*) then sum(school.pupil_count) end::integer
            as pupil_count,
        case
            when count(school.stated_key) = count(*)
                then sum(school.pupil_count)::numeric / nullif(sum(school.class_count), 0)
        end as pupils_per_class
    from school
    inner join unit_year as place
        on place.calendar = 'SCHOOL_YEAR'
            and place.year = school.year
            and place.unit_key = school.place_key
    group by school.year, place.unit_kind, place.unit_code, place.unit_name
)

select
    year,
    scope,
    unit_code,
    unit_name,
    school_count,
    class_count,
    pupil_count,
    pupils_per_class
from final
order by scope desc, unit_code collate "C"
