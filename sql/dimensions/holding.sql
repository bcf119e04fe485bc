-- Which unit a code means on which days.
-- grain: one holding of a code
-- reads: unit_origin, dim_unit → writes: unit_holding
-- parameters: (none)
insert into unit_holding (unit_kind, unit_code, holds_from, holds_before, unit_key)
select
    unit_origin.unit_kind,
    unit_origin.unit_code,
    unit_origin.holds_from,
    unit_origin.holds_before,
    dim_unit.unit_key
from unit_origin
inner join dim_unit
    on dim_unit.unit_kind = unit_origin.unit_kind
        and dim_unit.unit_code = unit_origin.origin_code
        and dim_unit.since = unit_origin.origin_since
