-- E1: the schools of 30/9, each with a workbook of its own: by its name, or by its code where
-- another school has the same name.
-- grain: one school
-- reads: unit_year → writes: nothing
-- parameters: year
with school as (
    select
        unit_year.unit_code,
        unit_year.unit_name,
        unit_year.level_group,
        count(*) over (partition by unit_name_key('school', unit_year.unit_name)) as name_count
    from unit_year
    where unit_year.calendar = 'SCHOOL_YEAR'
        and unit_year.year = :year::integer
        and unit_year.unit_kind = 'school'
)

select
    'form' as part,
    unit_code,
    case when name_count > 1 then unit_code else unit_name end as unit_name,
    jsonb_build_object('school_level', level_group) as fields
from school
order by unit_code
