-- SUPV_ORG_RATE: branches under regular supervision of those of which it is stated.
-- grain: one cell's contribution
-- reads: current_inspection → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'SUPV_ORG_RATE' as indicator_code,
    current_inspection.year,
    current_inspection.unit_key,
    stated.part,
    stated.amount,
    null::numeric as cell_value,
    current_inspection.submission_key,
    current_inspection.sheet_name,
    current_inspection.row_no,
    'is_supervised' as field
from current_inspection
cross join lateral (
    values
        ('numerator', case when current_inspection.is_supervised then 1 else 0 end),
        ('denominator', 1)
) as stated (part, amount)
where current_inspection.is_supervised is not null
