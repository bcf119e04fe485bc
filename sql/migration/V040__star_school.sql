-- The star for readers, with schools and places. Views only.

create or replace view star.dim_branch as
select
    unit_version.unit_key as branch_key,
    unit_version.unit_code as branch_code,
    unit_version.unit_name as branch_name,
    lower(unit_version.valid) as valid_from,
    upper(unit_version.valid) as valid_before,
    unit_version.parent_key as committee_key
from warehouse.unit_version
inner join warehouse.dim_unit using (unit_key)
where dim_unit.unit_kind = 'branch';

create or replace view star.dim_organisation as
select
    unit_version.unit_key as organisation_key,
    dim_unit.unit_kind as organisation_kind,
    unit_version.unit_code as organisation_code,
    unit_version.unit_name as organisation_name,
    lower(unit_version.valid) as valid_from,
    upper(unit_version.valid) as valid_before
from warehouse.unit_version
inner join warehouse.dim_unit using (unit_key)
where dim_unit.unit_kind in ('committee', 'branch', 'mass_organisation');

create view star.dim_district as
select
    unit_version.unit_key as district_key,
    unit_version.unit_code as district_code,
    unit_version.unit_name as district_name,
    lower(unit_version.valid) as valid_from,
    upper(unit_version.valid) as valid_before
from warehouse.unit_version
inner join warehouse.dim_unit using (unit_key)
where dim_unit.unit_kind = 'district';

comment on view star.dim_district is 'Districts: one row per version; they end on 30/6/2025.';
comment on column star.dim_district.district_key is 'The durable key, the same in every version; a code that passed to another unit has another key.';
comment on column star.dim_district.district_code is 'Its code in that time.';
comment on column star.dim_district.district_name is 'Its name in that time.';
comment on column star.dim_district.valid_from is 'The first day of the version; null where it has always been so.';
comment on column star.dim_district.valid_before is 'The day after its last; null while it lasts.';

create view star.dim_commune as
select
    unit_version.unit_key as commune_key,
    unit_version.unit_code as commune_code,
    unit_version.unit_name as commune_name,
    unit_version.parent_key,
    lower(unit_version.valid) as valid_from,
    upper(unit_version.valid) as valid_before
from warehouse.unit_version
inner join warehouse.dim_unit using (unit_key)
where dim_unit.unit_kind = 'commune';

comment on view star.dim_commune is 'Communes: one row per version.';
comment on column star.dim_commune.commune_key is 'The durable key, the same in every version; a code that passed to another unit has another key.';
comment on column star.dim_commune.commune_code is 'Its code in that time.';
comment on column star.dim_commune.commune_name is 'Its name in that time.';
comment on column star.dim_commune.parent_key is 'The district above it, or the province where there are no districts.';
comment on column star.dim_commune.valid_from is 'The first day of the version; null where it has always been so.';
comment on column star.dim_commune.valid_before is 'The day after its last; null while it lasts.';

create view star.dim_school as
select
    unit_version.unit_key as school_key,
    unit_version.unit_code as school_code,
    unit_version.unit_name as school_name,
    unit_version.level_group,
    unit_version.unit_type as school_type,
    unit_version.ownership,
    unit_version.parent_key as commune_key,
    lower(unit_version.valid) as valid_from,
    upper(unit_version.valid) as valid_before
from warehouse.unit_version
inner join warehouse.dim_unit using (unit_key)
where dim_unit.unit_kind = 'school';

comment on view star.dim_school is 'Schools: one row per version.';
comment on column star.dim_school.school_key is 'The durable key, the same in every version; a code that passed to another unit has another key.';
comment on column star.dim_school.school_code is 'Its code in that time.';
comment on column star.dim_school.school_name is 'Its name in that time.';
comment on column star.dim_school.level_group is 'Nhóm cấp học.';
comment on column star.dim_school.school_type is 'Loại trường.';
comment on column star.dim_school.ownership is 'Loại hình.';
comment on column star.dim_school.commune_key is 'The commune that it lies in.';
comment on column star.dim_school.valid_from is 'The first day of the version; null where it has always been so.';
comment on column star.dim_school.valid_before is 'The day after its last; null while it lasts.';

create view star.fct_school_year as
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
    current_school_year.row_no
from warehouse.current_school_year
left join warehouse.unit_year
    on unit_year.calendar = 'SCHOOL_YEAR'
        and unit_year.year = current_school_year.year
        and unit_year.unit_key = current_school_year.unit_key;

comment on view star.fct_school_year is 'One school in one school year, under its name and in its place of that time.';
comment on column star.fct_school_year.as_of_on is 'The day that the figures are of.';
comment on column star.fct_school_year.school_key is 'The unit; 0 where it is not known.';
comment on column star.fct_school_year.commune_key is 'The commune that it lay in on that day.';
comment on column star.fct_school_year.district_key is 'The district that it lay in on that day; null where there are none.';

create view star.fct_universal_education as
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
    current_universal_education.row_no
from warehouse.current_universal_education
left join warehouse.unit_year
    on unit_year.calendar = 'CALENDAR_YEAR'
        and unit_year.year = current_universal_education.year
        and unit_year.unit_key = current_universal_education.unit_key;

comment on view star.fct_universal_education is 'One commune in one calendar year, under its name and in its place of that time.';
comment on column star.fct_universal_education.as_of_on is 'The day that the figures are of.';
comment on column star.fct_universal_education.commune_key is 'The unit; 0 where it is not known.';
comment on column star.fct_universal_education.district_key is 'The district that it lay in on that day; null where there are none.';

create view star.fct_standard_decision as
select
    unit_key as school_key,
    standard_level,
    accreditation_level,
    decision_number,
    decision_on,
    decision_year,
    last_on,
    recognition_kind,
    submission_key,
    sheet_name,
    row_no
from warehouse.current_standard_decision;

comment on view star.fct_standard_decision is 'One decision that recognises a school at national standard.';
comment on column star.fct_standard_decision.school_key is 'The school; 0 where it is not known.';
comment on column star.fct_standard_decision.decision_year is 'The school year of its own date.';
comment on column star.fct_standard_decision.last_on is 'The last day on which it holds.';

do $$
begin
    grant select, insert, update, delete on all tables in schema staging to termreview_loader;
    grant select, insert, update, delete on all tables in schema warehouse to termreview_publisher;
    revoke update, delete on warehouse.fct_membership, warehouse.fct_organisation_rating, warehouse.fct_target,
        warehouse.fct_school_year, warehouse.fct_standard_decision, warehouse.fct_universal_education,
        warehouse.fct_unit_change from termreview_publisher;
    grant select on all tables in schema star to termreview_reader;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
