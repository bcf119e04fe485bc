-- The level of each district that has communes, from their levels.
-- grain: one district and programme in one year
-- reads: universal_area_level → writes: universal_result
-- parameters: (none)
insert into universal_result (year, programme, scope, unit_key, lowest_level, highest_level)
select
    year,
    programme,
    scope,
    area_key,
    lowest_level,
    highest_level
from universal_area_level
where scope = 'district'
