-- The star for readers, with the remaining facts about schools, units and terms, and who may read it.

create view star.fct_contest_result as
select
    current_contest_result.year,
    current_contest_result.unit_key as school_key,
    coalesce(unit_year.unit_name, current_contest_result.school_name) as school_name,
    unit_year.commune_key,
    unit_year.district_key,
    current_contest_result.contest_kind,
    current_contest_result.contest_level,
    current_contest_result.subject_name,
    current_contest_result.entrant_count,
    current_contest_result.first_prize_count,
    current_contest_result.second_prize_count,
    current_contest_result.third_prize_count,
    current_contest_result.consolation_prize_count,
    current_contest_result.submission_key,
    current_contest_result.sheet_name,
    current_contest_result.row_no
from warehouse.current_contest_result
left join warehouse.unit_year
    on unit_year.calendar = 'SCHOOL_YEAR'
        and unit_year.year = current_contest_result.year
        and unit_year.unit_key = current_contest_result.unit_key;

comment on view star.fct_contest_result is 'One contest, level, subject and school in one school year; school_key 0 is the whole province.';

create view star.fct_result as
select
    current_result.year,
    current_result.indicator_code,
    current_result.indicator_name,
    current_result.unit_name,
    current_result.result,
    current_result.note,
    current_result.submission_key,
    current_result.sheet_name,
    current_result.row_no
from warehouse.current_result;

comment on view star.fct_result is 'One indicator that is reported as it is, of the province, in one calendar year.';

create view star.fct_paragraph as
select
    current_paragraph.term_code,
    current_paragraph.section,
    current_paragraph.paragraph_no,
    current_paragraph.paragraph,
    current_paragraph.submission_key,
    current_paragraph.sheet_name,
    current_paragraph.row_no
from warehouse.current_paragraph;

comment on view star.fct_paragraph is 'One paragraph of one terms review, as people wrote it.';

create view star.fct_school_statistic as
select
    current_school_statistic.year,
    make_date(current_school_statistic.year, 9, 30) as as_of_on,
    current_school_statistic.unit_key as school_key,
    unit_year.unit_name as school_name,
    unit_year.commune_key,
    unit_year.district_key,
    current_school_statistic.school_level,
    current_school_statistic.line_no,
    current_school_statistic.line_label,
    current_school_statistic.total_count,
    current_school_statistic.female_count,
    current_school_statistic.ethnic_minority_count,
    current_school_statistic.ethnic_minority_female_count,
    current_school_statistic.public_count,
    current_school_statistic.public_female_count,
    current_school_statistic.public_ethnic_minority_count,
    current_school_statistic.public_ethnic_minority_female_count,
    current_school_statistic.private_count,
    current_school_statistic.private_female_count,
    current_school_statistic.private_ethnic_minority_count,
    current_school_statistic.private_ethnic_minority_female_count,
    current_school_statistic.submission_key,
    current_school_statistic.sheet_name,
    current_school_statistic.row_no
from warehouse.current_school_statistic
left join warehouse.unit_year
    on unit_year.calendar = 'SCHOOL_YEAR'
        and unit_year.year = current_school_statistic.year
        and unit_year.unit_key = current_school_statistic.unit_key;

comment on view star.fct_school_statistic is 'One line of the ministry''s statistics of one school in one school year; beside star.fct_school_year, never to be added to it.';
comment on column star.fct_school_statistic.as_of_on is 'The day that the figures are of.';

create view star.fct_unit_change as
select
    extract(year from effective_on)::integer as year,
    predecessor_key,
    successor_key,
    change_kind,
    effective_on,
    share,
    legal_basis,
    submission_key,
    sheet_name,
    row_no
from warehouse.unit_succession;

comment on view star.fct_unit_change is 'One change of one unit: what became of predecessor_key, on which day.';
comment on column star.fct_unit_change.predecessor_key is 'The unit before; a key of the star.dim_ view of its kind.';
comment on column star.fct_unit_change.successor_key is 'The unit after; null where nothing follows.';

create or replace view star.fct_universal_education as
select
    current_universal_education.year,
    make_date(current_universal_education.year, 12, 31) as as_of_on,
    current_universal_education.unit_key as commune_key,
    unit_year.unit_name as commune_name,
    unit_year.district_key,
    current_universal_education.is_disadvantaged,
    current_universal_education.age5_count,
    current_universal_education.age5_enrolled_count,
    current_universal_education.age5_completed_count,
    current_universal_education.age6_count,
    current_universal_education.age6_grade1_count,
    current_universal_education.age6_11_count,
    current_universal_education.age6_11_enrolled_count,
    current_universal_education.is_preschool_reached,
    current_universal_education.primary_level,
    current_universal_education.lower_secondary_level,
    current_universal_education.literacy_level,
    current_universal_education.submission_key,
    current_universal_education.sheet_name,
    current_universal_education.row_no,
    current_universal_education.age11_count,
    current_universal_education.age11_completed_count,
    current_universal_education.age11_in_primary_count,
    current_universal_education.age14_count,
    current_universal_education.age14_completed_count,
    current_universal_education.age15_18_count,
    current_universal_education.age15_18_graduated_count,
    current_universal_education.age15_18_upper_count,
    current_universal_education.age15_25_count,
    current_universal_education.age15_25_literate1_count,
    current_universal_education.age15_35_count,
    current_universal_education.age15_35_literate1_count,
    current_universal_education.age15_35_literate2_count,
    current_universal_education.age15_60_count,
    current_universal_education.age15_60_literate2_count
from warehouse.current_universal_education
left join warehouse.unit_year
    on unit_year.calendar = 'CALENDAR_YEAR'
        and unit_year.year = current_universal_education.year
        and unit_year.unit_key = current_universal_education.unit_key;

create or replace view star.fct_school_year as
select
    current_school_year.year,
    make_date(current_school_year.year, 9, 30) as as_of_on,
    current_school_year.unit_key as school_key,
    unit_year.unit_name as school_name,
    unit_year.commune_key,
    unit_year.district_key,
    current_school_year.level_group,
    current_school_year.school_type,
    current_school_year.ownership,
    current_school_year.class_count,
    current_school_year.pupil_count,
    current_school_year.counted_primary_count,
    current_school_year.female_count,
    current_school_year.ethnic_minority_count,
    current_school_year.two_session_count,
    current_school_year.on_age_count,
    current_school_year.manager_count,
    current_school_year.teacher_count,
    current_school_year.staff_count,
    current_school_year.submission_key,
    current_school_year.sheet_name,
    current_school_year.row_no,
    current_school_year.primary_pupil_count
from warehouse.current_school_year
left join warehouse.unit_year
    on unit_year.calendar = 'SCHOOL_YEAR'
        and unit_year.year = current_school_year.year
        and unit_year.unit_key = current_school_year.unit_key;

comment on view star.fct_figure is 'One indicator''s value in one year: at its widest scope (unit_key 0), and per unit.';
comment on column star.fct_figure.year is 'The calendar year, or the first of the school year (star.dim_indicator.calendar).';
comment on column star.fct_figure.scope is 'committee, branch, organisation, province, district, commune or school.';
comment on column star.fct_figure.unit_key is 'Whose figure it is, a key of the star.dim_ view of its scope; 0 at the widest scope.';
comment on column star.fct_figure.value is 'A rate from 0 to 1, a count, a rank, or 0 and 1 of a state; null while it is not known.';
comment on column star.fct_figure.numerator is 'What is counted.';
comment on column star.fct_figure.denominator is 'What it is counted of.';
comment on column star.fct_figure.is_complete is 'Whether everything that it rests on is in.';
comment on column star.fct_organisation_rating.rank is 'From 0, failed, to 3, excellent.';
comment on column star.fct_school_year.counted_primary_count is 'Primary pupils: all of a primary school, the stated part of a combined one; null where it counts in no primary figure.';

do $$
begin
    grant select, insert on warehouse.explanation to termreview_publisher;
    grant select on warehouse.current_explanation, warehouse.explained_finding to termreview_publisher;
    grant select on all tables in schema star to termreview_reader;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
