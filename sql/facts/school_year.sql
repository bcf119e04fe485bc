-- E0 rows of the submissions that a run accepted.
-- grain: one school in one school year, as one submission states it
-- reads: staging.e0, submission → writes: fct_school_year
-- parameters: run_id
insert into fct_school_year (
    submission_key, sheet_name, row_no, mapped_cells, year, school_code, school_name, level_group,
    school_type, ownership, district_code, district_name, commune_code, commune_name, class_count,
    pupil_count, primary_pupil_count, female_count, ethnic_minority_count, two_session_count,
    on_age_count, manager_count, teacher_count, staff_count
)
select
    e0.submission_key,
    e0.sheet_name,
    e0.row_no,
    e0.mapped_cells,
    submission.first_year as year,
    e0.school_code,
    e0.school_name,
    e0.level_group,
    e0.school_type,
    e0.ownership,
    e0.district_code,
    e0.district_name,
    e0.commune_code,
    e0.commune_name,
    e0.class_count,
    e0.pupil_count,
    e0.primary_pupil_count,
    e0.female_count,
    e0.ethnic_minority_count,
    e0.two_session_count,
    e0.on_age_count,
    e0.manager_count,
    e0.teacher_count,
    e0.staff_count
from staging.e0
inner join submission using (submission_key)
where submission.accepted_run = :run_id
