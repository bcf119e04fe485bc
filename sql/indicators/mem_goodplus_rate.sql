-- MEM_GOODPLUS_RATE: excellent and good members of those evaluated, the sum of the four levels.
-- grain: one cell's contribution
-- reads: current_membership → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'MEM_GOODPLUS_RATE' as indicator_code,
    current_membership.year,
    current_membership.unit_key,
    stated.part,
    stated.amount,
    stated.amount as cell_value,
    current_membership.submission_key,
    current_membership.sheet_name,
    current_membership.row_no,
    stated.field
from current_membership
cross join lateral (
    values
        ('numerator', current_membership.excellent_count, 'excellent_count'),
        ('numerator', current_membership.good_count, 'good_count'),
        ('denominator', current_membership.excellent_count, 'excellent_count'),
        ('denominator', current_membership.good_count, 'good_count'),
        ('denominator', current_membership.completed_count, 'completed_count'),
        ('denominator', current_membership.failed_count, 'failed_count')
) as stated (part, amount, field)
