-- PRIM_2SESS_RATE: primary pupils with two sessions a day of all, of the schools that state both.
-- grain: one cell's contribution
-- reads: current_school_year → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'PRIM_2SESS_RATE' as indicator_code,
    current_school_year.year,
    current_school_year.unit_key,
    stated.part,
    stated.amount,
    stated.amount as cell_value,
    current_school_year.submission_key,
    current_school_year.sheet_name,
    current_school_year.row_no,
    stated.field
from current_school_year
cross join lateral (
    values
        ('numerator', current_school_year.two_session_count, 'two_session_count'),
        (
            'denominator',
            current_school_year.counted_primary_count,
            case
                when current_school_year.level_group = 'PRIMARY' then 'pupil_count'
                else 'primary_pupil_count'
            end)
) as stated (part, amount, field)
where current_school_year.two_session_count is not null
    and current_school_year.counted_primary_count is not null
