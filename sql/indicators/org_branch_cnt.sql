-- ORG_BRANCH_CNT: each branch stated in that year's P1 counts one.
-- grain: one cell's contribution
-- reads: current_membership → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'ORG_BRANCH_CNT' as indicator_code,
    year,
    unit_key,
    'value' as part,
    1 as amount,
    null::numeric as cell_value,
    submission_key,
    sheet_name,
    row_no,
    case when branch_code is null then 'branch_name' else 'branch_code' end as field
from current_membership
