-- What happened to schools, communes and districts in the years of a term, by D0.
-- grain: one kind of unit and one kind of change
-- reads: unit_succession, dim_unit, unit_change_in_force → writes: nothing
-- parameters: first_year, last_year
with change as (
    select
        dim_unit.unit_kind,
        unit_succession.change_kind,
        unit_succession.predecessor_key::text as unit_id,
        unit_succession.effective_on
    from unit_succession
    inner join dim_unit on dim_unit.unit_key = unit_succession.predecessor_key
    where unit_succession.change_kind <> 'FOUNDED'
        and (
            unit_succession.change_kind <> 'MERGED'
            or unit_succession.successor_key is distinct from unit_succession.predecessor_key)
    union all
    select
        unit_kind,
        change_kind,
        coalesce(new_code, name_key(new_name)) as unit_id,
        effective_on
    from unit_change_in_force
    where change_kind = 'FOUNDED'
),

final as (
    select
        upper(unit_kind) as unit_kind,
        change_kind,
        count(distinct (unit_id, effective_on))::integer as change_count
    from change
    where unit_kind in ('school', 'commune', 'district')
        and extract(year from effective_on) between :first_year and :last_year
    group by unit_kind, change_kind
)

select
    unit_kind,
    change_kind,
    change_count
from final
order by unit_kind, change_kind
