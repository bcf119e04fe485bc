-- E0 rows as read.
-- grain: one school
-- reads: the rows that were read → writes: staging.e0
-- parameters: (none)
copy staging.e0 (
    submission_key, sheet_name, row_no, mapped_cells, school_code, school_name, level_group,
    school_type, ownership, district_code, district_name, commune_code, commune_name, class_count,
    pupil_count, primary_pupil_count, female_count, ethnic_minority_count, two_session_count,
    on_age_count, manager_count, teacher_count, staff_count
) from stdin
