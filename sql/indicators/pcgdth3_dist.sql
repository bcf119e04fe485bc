-- PCGDTH3_DIST: districts that have level 3 in primary education, of those of which it is decided;
-- the cells that decide a district share it.
-- grain: one cell's contribution
-- reads: universal_cell → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field, scope
)
select
    'PCGDTH3_DIST' as indicator_code,
    universal_cell.year,
    universal_cell.unit_key,
    judged.part,
    equal_share(judged.amount, universal_cell.cell_no, universal_cell.cell_count) as amount,
    universal_cell.cell_value,
    universal_cell.submission_key,
    universal_cell.sheet_name,
    universal_cell.row_no,
    universal_cell.field,
    counted.scope
from universal_cell
cross join lateral (
    values
        ('numerator', case when universal_cell.lowest_level >= 3 then 1 else 0 end),
        ('denominator', 1)
) as judged (part, amount)
cross join (values ('district'), ('province')) as counted (scope)
where universal_cell.programme = 'TH'
    and universal_cell.scope = 'district'
    and (universal_cell.lowest_level >= 3 or universal_cell.highest_level < 3)
