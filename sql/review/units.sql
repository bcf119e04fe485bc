-- The branches and districts of a term, under their last names, with the years of each.
-- grain: one branch or district
-- reads: unit_year → writes: nothing
-- parameters: first_year, last_year
with active as (
    select
        unit_key,
        upper(unit_kind) as unit_kind,
        unit_code,
        unit_name,
        year
    from unit_year
    where calendar = 'CALENDAR_YEAR'
        and unit_kind in ('branch', 'district')
        and year between :first_year and :last_year
),

final as (
    select
        unit_kind,
        (array_agg(unit_code order by year desc))[1] as unit_code,
        (array_agg(unit_name order by year desc))[1] as unit_name,
        array_agg(year order by year) as years
    from active
    group by unit_key, unit_kind
)

select
    unit_kind,
    unit_code,
    unit_name,
    years
from final
order by unit_kind, unit_code collate vietnamese
