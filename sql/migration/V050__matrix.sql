-- The coded matrix: what its lines count, whatever their numbers are at a level; and the schools founded by people.

alter table run_file add column folders text not null default '';

comment on column run_file.folders is 'The names of the folders that the file lies in, from the imported one down: one may be a school''s.';

alter table staging.e1
    add column measure text,
    add column grade integer,
    add column people_founded_count numeric,
    add column people_founded_female_count numeric,
    add column people_founded_ethnic_minority_count numeric,
    add column people_founded_ethnic_minority_female_count numeric;

comment on column staging.e1.measure is 'What the line counts (MatrixMeasure), as the level''s layout says; null where other figures are not made of it.';
comment on column staging.e1.grade is 'The grade that the line is about; null where it is about none.';
comment on column staging.e1.people_founded_count is 'Dân lập.';
comment on column staging.e1.people_founded_female_count is 'Dân lập / Nữ.';
comment on column staging.e1.people_founded_ethnic_minority_count is 'Dân lập / Dân tộc thiểu số.';
comment on column staging.e1.people_founded_ethnic_minority_female_count is 'Dân lập / Dân tộc thiểu số / Nữ.';

alter table fct_school_statistic
    add column measure text,
    add column grade integer,
    add column people_founded_count numeric,
    add column people_founded_female_count numeric,
    add column people_founded_ethnic_minority_count numeric,
    add column people_founded_ethnic_minority_female_count numeric;

comment on column fct_school_statistic.measure is 'What the line counts (MatrixMeasure), as the level''s layout says; null where other figures are not made of it.';
comment on column fct_school_statistic.grade is 'The grade that the line is about; null where it is about none.';
comment on column fct_school_statistic.people_founded_count is 'Dân lập.';
comment on column fct_school_statistic.people_founded_female_count is 'Dân lập / Nữ.';
comment on column fct_school_statistic.people_founded_ethnic_minority_count is 'Dân lập / Dân tộc thiểu số.';
comment on column fct_school_statistic.people_founded_ethnic_minority_female_count is 'Dân lập / Dân tộc thiểu số / Nữ.';

create or replace view current_school_statistic as
select
    row_binding.unit_key,
    fct_school_statistic.*
from row_binding
inner join fct_school_statistic using (submission_key, sheet_name, row_no)
where row_binding.is_current;

create view school_statistic_head as
select distinct on (submission_key)
    submission_key,
    sheet_name,
    row_no
from fct_school_statistic
order by submission_key, line_no, sheet_name, row_no;

comment on view school_statistic_head is 'The first line of each E1: what is said of its school is said once, and not at each line.';

-- A grade counts where both its pupils and those at the right age are stated; where no grade's pupils are, the school
-- counts with all its pupils if every grade says how many are at the right age.
create view on_age_line as
with grade_pair as (
    select
        on_age.unit_key,
        on_age.year,
        on_age.submission_key,
        on_age.sheet_name as on_age_sheet,
        on_age.row_no as on_age_row,
        on_age.total_count as on_age_count,
        pupil.sheet_name as pupil_sheet,
        pupil.row_no as pupil_row,
        pupil.total_count as pupil_count
    from current_school_statistic as on_age
    inner join current_school_statistic as pupil
        on pupil.submission_key = on_age.submission_key
            and pupil.school_level = on_age.school_level
            and pupil.grade = on_age.grade
            and pupil.measure = 'GRADE_PUPILS'
    where on_age.measure = 'ON_AGE'
        and on_age.total_count is not null
        and pupil.total_count is not null
),

whole_school as (
    select
        pupil.submission_key,
        pupil.school_level
    from current_school_statistic as pupil
    inner join current_school_statistic as on_age
        on on_age.submission_key = pupil.submission_key
            and on_age.school_level = pupil.school_level
            and on_age.measure = 'ON_AGE'
    where pupil.measure = 'PUPILS'
        and pupil.total_count is not null
        and not exists (
            select from grade_pair
            where grade_pair.submission_key = pupil.submission_key)
    group by pupil.submission_key, pupil.school_level
    having bool_and(on_age.total_count is not null)
),

stated as (
    select
        unit_key,
        year,
        submission_key,
        on_age_sheet as sheet_name,
        on_age_row as row_no,
        'numerator' as part,
        on_age_count as amount
    from grade_pair
    union all
    select
        unit_key,
        year,
        submission_key,
        pupil_sheet as sheet_name,
        pupil_row as row_no,
        'denominator' as part,
        pupil_count as amount
    from grade_pair
    union all
    select
        line.unit_key,
        line.year,
        line.submission_key,
        line.sheet_name,
        line.row_no,
        case when line.measure = 'ON_AGE' then 'numerator' else 'denominator' end as part,
        line.total_count as amount
    from whole_school
    inner join current_school_statistic as line using (submission_key, school_level)
    where line.measure in ('ON_AGE', 'PUPILS')
)

select
    unit_key,
    year,
    submission_key,
    sheet_name,
    row_no,
    part,
    amount
from stated;

comment on view on_age_line is 'The lines of E1 that say how many of a school''s pupils are at the right age, and of how many.';
comment on column on_age_line.part is 'numerator: pupils at the right age for their grade; denominator: pupils.';
comment on column on_age_line.amount is 'Tổng số of the line.';

do $$
begin
    grant select on warehouse.school_statistic_head, warehouse.on_age_line to termreview_publisher;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
