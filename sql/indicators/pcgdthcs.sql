-- PCGDTHCS: the level in lower secondary education; each scope is judged, and the cells that
-- decide it share it.
-- grain: one cell's contribution
-- reads: universal_cell → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field, scope
)
select
    'PCGDTHCS' as indicator_code,
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
where programme = 'THCS' and level is not null
