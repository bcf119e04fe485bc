-- The level of each district in each programme and year of a term, under its name of that time.
-- grain: one district, programme and calendar year
-- reads: universal_result, unit_year → writes: nothing
-- parameters: first_year, last_year
select
    universal_result.year,
    unit_year.unit_code,
    unit_year.unit_name,
    case universal_result.programme
        when 'MN5' then 'PRESCHOOL'
        when 'TH' then 'PRIMARY'
        when 'THCS' then 'LOWER_SECONDARY'
        when 'XMC' then 'LITERACY'
    end as programme,
    universal_result.level
from universal_result
inner join unit_year
    on unit_year.calendar = 'CALENDAR_YEAR'
        and unit_year.year = universal_result.year
        and unit_year.unit_key = universal_result.unit_key
where universal_result.scope = 'district'
    and universal_result.year between :first_year and :last_year
order by universal_result.year, programme, unit_year.unit_code collate "C"
