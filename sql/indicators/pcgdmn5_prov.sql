-- PCGDMN5_PROV: 1 where the standard for five-year-olds is reached, 0 where it is not; each scope
-- is judged, and the cells that decide it share it.
-- grain: one cell's contribution
-- reads: universal_cell → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field, scope
)
select
    'PCGDMN5_PROV' as indicator_code,
    year,
    unit_key,
    'value' as part,
    equal_share(level, cell_no, cell_count) as amount,
    cell_value,
    submission_key,
    sheet_name,
    row_no,
    field,
    scope
from universal_cell
where programme = 'MN5' and level is not null
