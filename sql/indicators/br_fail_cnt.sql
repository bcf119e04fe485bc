-- BR_FAIL_CNT: branches that failed; a rated one that did not counts 0.
-- grain: one cell's contribution
-- reads: current_organisation_rating → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'BR_FAIL_CNT' as indicator_code,
    year,
    unit_key,
    'value' as part,
    case when rank = 0 then 1 else 0 end as amount,
    null::numeric as cell_value,
    submission_key,
    sheet_name,
    row_no,
    'rating_level' as field
from current_organisation_rating
where organisation_type = 'BRANCH'
