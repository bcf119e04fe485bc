-- HSG_PROV_RATE: prizes of the provincial contests of gifted pupils, of those who took part.
-- grain: one cell's contribution
-- reads: contest_cell → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'HSG_PROV_RATE' as indicator_code,
    year,
    unit_key,
    part,
    amount,
    amount as cell_value,
    submission_key,
    sheet_name,
    row_no,
    field
from contest_cell
where contest_kind = 'GIFTED_STUDENT' and contest_level = 'PROVINCIAL'
