-- The first day without districts, where it lies in the years of a term.
-- grain: one row, or none
-- reads: unit_succession, dim_unit, unit_year → writes: nothing
-- parameters: first_year, last_year
with ended as (
    select max(unit_succession.effective_on) as ended_on
    from unit_succession
    inner join dim_unit on dim_unit.unit_key = unit_succession.predecessor_key
    where dim_unit.unit_kind = 'district'
        and unit_succession.change_kind = 'DISSOLVED'
        and extract(year from unit_succession.effective_on) between :first_year and :last_year
),

final as (
    select ended.ended_on
    from ended
    where ended.ended_on is not null
        and not exists (
            select from unit_year
            where unit_year.calendar = 'CALENDAR_YEAR'
                and unit_year.unit_kind = 'district'
                and unit_year.year = extract(year from ended.ended_on))
)

select ended_on
from final
