-- STUDY_RATE: members who studied of those who had to, over all documents of the year.
-- grain: one cell's contribution
-- reads: current_study → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'STUDY_RATE' as indicator_code,
    current_study.year,
    current_study.unit_key,
    stated.part,
    stated.amount,
    stated.amount as cell_value,
    current_study.submission_key,
    current_study.sheet_name,
    current_study.row_no,
    stated.field
from current_study
cross join lateral (
    values
        ('numerator', current_study.attended_count, 'attended_count'),
        ('denominator', current_study.required_count, 'required_count')
) as stated (part, amount, field)
