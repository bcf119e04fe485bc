-- MEM_TOTAL: members at the year's end.
-- grain: one cell's contribution
-- reads: current_membership → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'MEM_TOTAL' as indicator_code,
    year,
    unit_key,
    'value' as part,
    member_count as amount,
    member_count as cell_value,
    submission_key,
    sheet_name,
    row_no,
    'member_count' as field
from current_membership
