-- A durable key for every unit that a current submission introduces by code.
-- grain: one unit
-- reads: unit_statement → writes: dim_unit
-- parameters: (none)
insert into dim_unit (unit_kind, unit_code)
select distinct
    unit_kind,
    unit_code
from unit_statement
order by unit_kind, unit_code
on conflict (unit_kind, unit_code) do nothing
