-- HCM_CONTEST_CNT: each contest of P4's second table counts one.
-- grain: one cell's contribution
-- reads: current_contest → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'HCM_CONTEST_CNT' as indicator_code,
    year,
    unit_key,
    'value' as part,
    1 as amount,
    null::numeric as cell_value,
    submission_key,
    sheet_name,
    row_no,
    'contest_name' as field
from current_contest
