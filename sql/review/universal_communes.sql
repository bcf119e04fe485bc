-- The level of each commune in the last year of a term that any E3 states, as recognised, by
-- district.
-- grain: one commune
-- reads: unit_year, universal_result, current_universal_education → writes: nothing
-- parameters: first_year, last_year
with last_stated as (
    select max(year) as year
    from current_universal_education
    where year between :first_year and :last_year
),

final as (
    select
        unit_year.year,
        unit_year.unit_code,
        unit_year.unit_name,
        district.unit_code as district_code,
        district.unit_name as district_name,
        max(universal_result.level) filter (where universal_result.programme = 'MN5')
            as preschool_level,
        max(universal_result.level) filter (where universal_result.programme = 'TH')
            as primary_level,
        max(universal_result.level) filter (where universal_result.programme = 'THCS')
            as lower_secondary_level,
        max(universal_result.level) filter (where universal_result.programme = 'XMC')
            as literacy_level
    from last_stated
    inner join unit_year
        on unit_year.calendar = 'CALENDAR_YEAR'
            and unit_year.year = last_stated.year
            and unit_year.unit_kind = 'commune'
    left join unit_year as district
        on district.calendar = 'CALENDAR_YEAR'
            and district.year = unit_year.year
            and district.unit_key = unit_year.district_key
    left join universal_result
        on universal_result.year = unit_year.year
            and universal_result.scope = 'commune'
            and universal_result.unit_key = unit_year.unit_key
    group by
        unit_year.year,
        unit_year.unit_code,
        unit_year.unit_name,
        district.unit_code,
        district.unit_name
)

select
    year,
    unit_code,
    unit_name,
    district_name,
    preschool_level,
    primary_level,
    lower_secondary_level,
    literacy_level
from final
order by district_code collate "C" nulls last, unit_code collate "C"
