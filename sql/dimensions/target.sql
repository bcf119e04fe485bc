-- A durable key for every indicator of the catalogue that a target may name.
-- grain: one indicator
-- reads: indicator → writes: dim_unit
-- parameters: (none)
insert into dim_unit (unit_kind, unit_code)
select
    'target' as unit_kind,
    indicator_code as unit_code
from indicator
order by sort_order
on conflict (unit_kind, unit_code) do nothing
