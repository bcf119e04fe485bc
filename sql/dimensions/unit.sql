-- A durable key for every unit: the code under which it began, and since when if it took the code
-- over.
-- grain: one unit
-- reads: unit_origin → writes: dim_unit
-- parameters: (none)
insert into dim_unit (unit_kind, unit_code, since)
select distinct
    unit_kind,
    origin_code as unit_code,
    origin_since as since
from unit_origin
order by unit_kind, unit_code, since
on conflict (unit_kind, unit_code, since) do nothing
