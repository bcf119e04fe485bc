-- Schools, classes and pupils of each district and school year of a term that any E0 states: by
-- level group, and of all schools (level_group null). A school's missing number leaves the sum
-- unknown.
-- grain: one district and level group in one school year
-- reads: unit_year, current_school_year → writes: nothing
-- parameters: first_year, last_year
with school as (
    select
        unit_year.year,
        district.unit_code,
        coalesce(current_school_year.level_group, unit_year.level_group) as level_group,
        current_school_year.unit_key as stated_key,
        current_school_year.class_count,
        current_school_year.pupil_count
    from unit_year
    inner join unit_year as district
        on district.calendar = unit_year.calendar
            and district.year = unit_year.year
            and district.unit_key = unit_year.district_key
    left join current_school_year
        on current_school_year.year = unit_year.year
            and current_school_year.unit_key = unit_year.unit_key
    where unit_year.calendar = 'SCHOOL_YEAR'
        and unit_year.unit_kind = 'school'
        and unit_year.year between :first_year and :last_year
),

counted as (
    select
        year,
        unit_code,
        level_group,
        grouping(level_group) as is_all,
        count(*)::integer as school_count,
        count(stated_key) = count(*) as is_complete,
        sum(class_count)::integer as class_count,
        sum(pupil_count)::integer as pupil_count,
        max(count(stated_key)) over (partition by year) > 0 as is_known
    from school
    group by grouping sets ((year, unit_code, level_group), (year, unit_code))
),

final as (
    select
        year,
        unit_code,
        level_group,
        is_all,
        school_count,
        case when is_complete then class_count end as class_count,
        case when is_complete then pupil_count end as pupil_count,
        case when is_complete then pupil_count::numeric / nullif(class_count, 0) end
            as pupils_per_class
    from counted
    where is_known and (is_all = 1 or level_group is not null)
)

select
    unit_code,
    year,
    level_group,
    school_count,
    class_count,
    pupil_count,
    pupils_per_class
from final
order by unit_code collate "C", year, is_all desc, level_group collate "C"
