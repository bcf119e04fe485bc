-- STI_PRIZE_RATE: prizes of the contests in science and invention, of the projects, at all levels.
-- grain: one cell's contribution
-- reads: contest_cell → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'STI_PRIZE_RATE' as indicator_code,
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
where contest_kind in ('SCIENCE', 'INVENTION')
