-- The schools at national standard at a term's end, under their names and in their places of then,
-- with the decision that lasts longest.
-- grain: one school
-- reads: standard_stock, current_standard_decision, unit_year → writes: nothing
-- parameters: last_year
with final as (
    select
        coalesce(district.unit_name, commune.unit_name) as place_name,
        coalesce(district.unit_code, commune.unit_code) as place_code,
        coalesce(school.unit_name, current_standard_decision.school_name) as school_name,
        coalesce(school.unit_code, current_standard_decision.school_code) as school_code,
        coalesce(school.level_group, current_standard_decision.level_group) as level_group,
        right(current_standard_decision.standard_level, 1)::integer as standard_level,
        current_standard_decision.accreditation_level,
        standard_stock.decision_number,
        standard_stock.decision_on,
        standard_stock.last_on
    from standard_stock
    inner join current_standard_decision using (submission_key, sheet_name, row_no)
    left join unit_year as school
        on school.calendar = 'SCHOOL_YEAR'
            and school.year = standard_stock.year
            and school.unit_key = standard_stock.unit_key
    left join unit_year as district
        on district.calendar = 'SCHOOL_YEAR'
            and district.year = school.year
            and district.unit_key = school.district_key
    left join unit_year as commune
        on commune.calendar = 'SCHOOL_YEAR'
            and commune.year = school.year
            and commune.unit_key = school.commune_key
    where standard_stock.year = :last_year
)

select
    place_name,
    school_name,
    level_group,
    standard_level,
    accreditation_level,
    decision_number,
    decision_on,
    last_on
from final
order by place_code collate "C" nulls last, school_name collate vietnamese, school_code collate "C"
