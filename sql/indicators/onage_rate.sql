-- ONAGE_RATE: pupils at the right age of all primary pupils. A school whose E1 of the year says so
-- counts with E1's lines, grade by grade: 52 to 56 over 40 to 44, since a grade of which one of the
-- two cannot be read must not count as nobody; over 37 where no grade's pupils are stated but all
-- of 52 to 56 are. Ages and grades are E1's to tell. Other schools count with E0's own column,
-- where E0 states both. So no school counts twice. The layouts of E1 say which lines these are.
-- grain: one cell's contribution
-- reads: on_age_line, current_school_year → writes: contribution
-- parameters: (none)
with stated as (
    select
        unit_key,
        year,
        part,
        amount,
        submission_key,
        sheet_name,
        row_no,
        'total_count' as field
    from on_age_line
    union all
    select
        current_school_year.unit_key,
        current_school_year.year,
        part.part,
        part.amount,
        current_school_year.submission_key,
        current_school_year.sheet_name,
        current_school_year.row_no,
        part.field
    from current_school_year
    cross join lateral (
        values
            ('numerator', current_school_year.on_age_count, 'on_age_count'),
            (
                'denominator',
                current_school_year.counted_primary_count,
                case
                    when current_school_year.level_group = 'PRIMARY' then 'pupil_count'
                    else 'primary_pupil_count'
                end)
    ) as part (part, amount, field)
    where current_school_year.on_age_count is not null
        and current_school_year.counted_primary_count is not null
        and not exists (
            select from on_age_line
            where on_age_line.unit_key = current_school_year.unit_key
                and on_age_line.unit_key <> 0
                and on_age_line.year = current_school_year.year)
),

final as (
    select
        year,
        unit_key,
        part,
        amount,
        submission_key,
        sheet_name,
        row_no,
        field
    from stated
)

insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'ONAGE_RATE' as indicator_code,
    year,
    unit_key,
    part,
    amount,
    amount as cell_value,
    submission_key,
    sheet_name,
    row_no,
    field
from final
