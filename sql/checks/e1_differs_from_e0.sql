-- What E0 and E1 both state of a school in a year, and state differently: E0's figure counts but
-- for ages and grades, and is never added to E1's. Of a school of several levels only its primary
-- pupils are E1's to compare. Pupils at the right age are compared where every grade states them,
-- at the first grade's cell.
-- grain: one measure of one school in one school year
-- reads: current_school_statistic, current_school_year, submission, run_file
--     → writes: staging.checked
-- parameters: source, code, severity
with e1 as (
    select
        line.unit_key,
        line.year,
        line.school_level,
        line.submission_key,
        line.sheet_name,
        line.row_no,
        measured.field,
        measured.measure,
        measured.amount
    from current_school_statistic as line
    cross join lateral (
        values
            (line.measure, 'total_count', line.total_count),
            (
                case when line.measure = 'PUPILS' then 'FEMALE_PUPILS' end,
                'female_count',
                line.female_count),
            (
                case when line.measure = 'PUPILS' then 'ETHNIC_MINORITY_PUPILS' end,
                'ethnic_minority_count',
                line.ethnic_minority_count)
    ) as measured (measure, field, amount)
    where measured.measure <> 'ON_AGE' and measured.amount is not null
    union all
    select
        unit_key,
        year,
        school_level,
        submission_key,
        (array_agg(sheet_name order by line_no))[1] as sheet_name,
        (array_agg(row_no order by line_no))[1] as row_no,
        'total_count' as field,
        'ON_AGE' as measure,
        sum(total_count) as amount
    from current_school_statistic
    where measure = 'ON_AGE'
    group by unit_key, year, school_level, submission_key
    having bool_and(total_count is not null)
),

e0 as (
    select
        school.unit_key,
        school.year,
        school.level_group,
        school.submission_key,
        school.sheet_name,
        school.row_no,
        stated.measure,
        stated.field,
        stated.amount,
        stated.is_of_primary
    from current_school_year as school
    cross join lateral (
        values
            ('CLASSES', 'class_count', school.class_count, false),
            ('PUPILS', 'pupil_count', school.pupil_count, false),
            ('PUPILS', 'primary_pupil_count', school.primary_pupil_count, true),
            ('FEMALE_PUPILS', 'female_count', school.female_count, false),
            (
                'ETHNIC_MINORITY_PUPILS',
                'ethnic_minority_count',
                school.ethnic_minority_count,
                false),
            ('TWO_SESSIONS', 'two_session_count', school.two_session_count, true),
            ('ON_AGE', 'on_age_count', school.on_age_count, true),
            ('MANAGERS', 'manager_count', school.manager_count, false),
            ('TEACHERS', 'teacher_count', school.teacher_count, false),
            ('STAFF', 'staff_count', school.staff_count, false)
    ) as stated (measure, field, amount, is_of_primary)
    where stated.amount is not null
),

final as (
    select
        e1.submission_key,
        e1.sheet_name,
        e1.row_no,
        e1.field,
        e1.measure,
        e1.amount,
        e0.amount as e0_amount,
        run_file.path as e0_file,
        e0.sheet_name as e0_sheet,
        cell_of(e0.submission_key, e0.sheet_name, e0.row_no, e0.field) as e0_cell
    from e1
    inner join e0
        on e0.unit_key = e1.unit_key
            and e0.year = e1.year
            and e0.measure = e1.measure
            and (
                (e0.level_group = e1.school_level and e0.field <> 'primary_pupil_count')
                or (
                    e0.is_of_primary
                    and e1.school_level = 'PRIMARY'
                    and e0.level_group in ('PRIMARY_LOWER_SECONDARY', 'MULTI_LEVEL')))
    inner join submission on submission.submission_key = e0.submission_key
    inner join run_file
        on run_file.run_id = submission.run_id and run_file.file_no = submission.file_no
    where e1.unit_key <> 0 and e0.amount <> e1.amount
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, field) as cell,
    trim_scale(amount)::text as found,
    e0_amount::text as expected,
    jsonb_build_object(
        'measure', measure, 'e0_file', e0_file, 'e0_sheet', e0_sheet, 'e0_cell', e0_cell) as details
from final
