-- AGE6_G1_RATE: six-year-olds in grade 1 of all, of the communes that state both.
-- grain: one cell's contribution
-- reads: current_universal_education → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'AGE6_G1_RATE' as indicator_code,
    current_universal_education.year,
    current_universal_education.unit_key,
    stated.part,
    stated.amount,
    stated.amount as cell_value,
    current_universal_education.submission_key,
    current_universal_education.sheet_name,
    current_universal_education.row_no,
    stated.field
from current_universal_education
cross join lateral (
    values
        ('numerator', current_universal_education.age6_grade1_count, 'age6_grade1_count'),
        ('denominator', current_universal_education.age6_count, 'age6_count')
) as stated (part, amount, field)
where current_universal_education.age6_grade1_count is not null
    and current_universal_education.age6_count is not null
