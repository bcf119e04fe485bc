-- How many communes and districts there were at the end of the year before a term and of each year
-- that any E3 states.
-- grain: one kind of unit in one calendar year
-- reads: unit_year, current_universal_education → writes: nothing
-- parameters: first_year, last_year
with stated as (
    select distinct year
    from current_universal_education
    where year between :first_year - 1 and :last_year
),

final as (
    select
        unit_year.year,
        upper(unit_year.unit_kind) as unit_kind,
        count(*)::integer as unit_count
    from stated
    inner join unit_year
        on unit_year.calendar = 'CALENDAR_YEAR'
            and unit_year.year = stated.year
            and unit_year.unit_kind in ('commune', 'district')
    group by unit_year.year, unit_year.unit_kind
)

select
    year,
    unit_kind,
    unit_count
from final
order by unit_kind, year
