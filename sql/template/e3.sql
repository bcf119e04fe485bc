-- E3: the communes of 31/12, each in its district's workbook, and what the year before stated of
-- them.
-- grain: one row of one sheet of one workbook
-- reads: unit_year, current_universal_education → writes: nothing
-- parameters: year
with before as (
    select
        current_universal_education.unit_key,
        current_universal_education.district_code,
        current_universal_education.is_disadvantaged,
        to_jsonb(current_universal_education) as fields
    from current_universal_education
    where current_universal_education.year = :year::integer - 1
),

known as (
    select
        commune.unit_key,
        district.unit_code as district_code,
        district.unit_name as district_name,
        jsonb_build_object(
            'commune_code', commune.unit_code,
            'commune_name', commune.unit_name,
            'district_code', district.unit_code,
            'is_disadvantaged', before.is_disadvantaged) as fields
    from unit_year as commune
    left join unit_year as district
        on district.calendar = commune.calendar
            and district.year = commune.year
            and district.unit_key = commune.district_key
    left join before on before.unit_key = commune.unit_key
    where commune.calendar = 'CALENDAR_YEAR'
        and commune.year = :year::integer
        and commune.unit_kind = 'commune'
),

final as (
    select
        'form' as part,
        district_code as unit_code,
        district_name as unit_name,
        fields
    from known
    union all
    select
        'before' as part,
        case when known.unit_key is null then before.district_code
            else known.district_code end as unit_code,
        null as unit_name,
        before.fields
    from before
    left join known using (unit_key)
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
    fields ->> 'commune_code',
    fields ->> 'commune_name' collate vietnamese
