-- The schools: network and size (E0), national standard (E2). Staging as read; facts append-only with the same columns.

create table staging.e0 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    school_code text,
    school_name text not null,
    level_group text not null,
    school_type text,
    ownership text not null,
    district_code text,
    district_name text,
    commune_code text,
    commune_name text not null,
    class_count integer not null,
    pupil_count integer not null,
    primary_pupil_count integer,
    female_count integer,
    ethnic_minority_count integer,
    two_session_count integer,
    on_age_count integer,
    manager_count integer,
    teacher_count integer,
    staff_count integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.e0 is 'E0 as read: one row per school.';
comment on column staging.e0.submission_key is 'The submission.';
comment on column staging.e0.sheet_name is 'The sheet.';
comment on column staging.e0.row_no is 'The row.';
comment on column staging.e0.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.e0.school_code is 'Mã trường.';
comment on column staging.e0.school_name is 'Tên trường.';
comment on column staging.e0.level_group is 'Nhóm cấp học (SchoolLevel).';
comment on column staging.e0.school_type is 'Loại trường (SchoolType).';
comment on column staging.e0.ownership is 'Loại hình (Ownership).';
comment on column staging.e0.district_code is 'Mã huyện.';
comment on column staging.e0.district_name is 'Huyện.';
comment on column staging.e0.commune_code is 'Mã xã.';
comment on column staging.e0.commune_name is 'Xã.';
comment on column staging.e0.class_count is 'Số lớp.';
comment on column staging.e0.pupil_count is 'Số học sinh.';
comment on column staging.e0.primary_pupil_count is 'Trong đó tiểu học.';
comment on column staging.e0.female_count is 'Nữ.';
comment on column staging.e0.ethnic_minority_count is 'Dân tộc thiểu số.';
comment on column staging.e0.two_session_count is 'Học sinh học 2 buổi/ngày: primary pupils with two sessions.';
comment on column staging.e0.on_age_count is 'Học sinh đúng độ tuổi.';
comment on column staging.e0.manager_count is 'Cán bộ quản lý.';
comment on column staging.e0.teacher_count is 'Giáo viên.';
comment on column staging.e0.staff_count is 'Nhân viên.';

create table fct_school_year (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    school_code text,
    school_name text not null,
    level_group text not null,
    school_type text,
    ownership text not null,
    district_code text,
    district_name text,
    commune_code text,
    commune_name text not null,
    class_count integer not null,
    pupil_count integer not null,
    primary_pupil_count integer,
    female_count integer,
    ethnic_minority_count integer,
    two_session_count integer,
    on_age_count integer,
    manager_count integer,
    teacher_count integer,
    staff_count integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_school_year is 'One school in one school year, as one submission states it.';
comment on column fct_school_year.submission_key is 'The submission.';
comment on column fct_school_year.sheet_name is 'The sheet.';
comment on column fct_school_year.row_no is 'The row.';
comment on column fct_school_year.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_school_year.year is 'The school year, by its first calendar year.';
comment on column fct_school_year.school_code is 'Mã trường.';
comment on column fct_school_year.school_name is 'Tên trường.';
comment on column fct_school_year.level_group is 'Nhóm cấp học (SchoolLevel).';
comment on column fct_school_year.school_type is 'Loại trường (SchoolType).';
comment on column fct_school_year.ownership is 'Loại hình (Ownership).';
comment on column fct_school_year.district_code is 'Mã huyện.';
comment on column fct_school_year.district_name is 'Huyện.';
comment on column fct_school_year.commune_code is 'Mã xã.';
comment on column fct_school_year.commune_name is 'Xã.';
comment on column fct_school_year.class_count is 'Số lớp.';
comment on column fct_school_year.pupil_count is 'Số học sinh.';
comment on column fct_school_year.primary_pupil_count is 'Trong đó tiểu học.';
comment on column fct_school_year.female_count is 'Nữ.';
comment on column fct_school_year.ethnic_minority_count is 'Dân tộc thiểu số.';
comment on column fct_school_year.two_session_count is 'Học sinh học 2 buổi/ngày: primary pupils with two sessions.';
comment on column fct_school_year.on_age_count is 'Học sinh đúng độ tuổi.';
comment on column fct_school_year.manager_count is 'Cán bộ quản lý.';
comment on column fct_school_year.teacher_count is 'Giáo viên.';
comment on column fct_school_year.staff_count is 'Nhân viên.';

create table staging.e2 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    school_code text,
    school_name text not null,
    level_group text,
    standard_level text not null,
    accreditation_level integer,
    decision_number text not null,
    decision_on date not null,
    recognition_kind text not null,
    valid_until date,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.e2 is 'E2 as read: one row per decision.';
comment on column staging.e2.submission_key is 'The submission.';
comment on column staging.e2.sheet_name is 'The sheet.';
comment on column staging.e2.row_no is 'The row.';
comment on column staging.e2.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.e2.school_code is 'Mã trường.';
comment on column staging.e2.school_name is 'Tên trường.';
comment on column staging.e2.level_group is 'Nhóm cấp học (SchoolLevel).';
comment on column staging.e2.standard_level is 'Mức độ chuẩn quốc gia (StandardLevel).';
comment on column staging.e2.accreditation_level is 'Cấp độ kiểm định, 1–4.';
comment on column staging.e2.decision_number is 'Số quyết định.';
comment on column staging.e2.decision_on is 'Ngày quyết định.';
comment on column staging.e2.recognition_kind is 'Hình thức công nhận (RecognitionKind).';
comment on column staging.e2.valid_until is 'Có giá trị đến: the last day; null for 60 months from the decision.';

create table fct_standard_decision (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    school_code text,
    school_name text not null,
    level_group text,
    standard_level text not null,
    accreditation_level integer,
    decision_number text not null,
    decision_on date not null,
    recognition_kind text not null,
    valid_until date,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_standard_decision is 'One decision that recognises a school, as one submission states it; it counts by its own date.';
comment on column fct_standard_decision.submission_key is 'The submission.';
comment on column fct_standard_decision.sheet_name is 'The sheet.';
comment on column fct_standard_decision.row_no is 'The row.';
comment on column fct_standard_decision.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_standard_decision.year is 'The school year of the submission, by its first calendar year; the decision counts by its own date.';
comment on column fct_standard_decision.school_code is 'Mã trường.';
comment on column fct_standard_decision.school_name is 'Tên trường.';
comment on column fct_standard_decision.level_group is 'Nhóm cấp học (SchoolLevel).';
comment on column fct_standard_decision.standard_level is 'Mức độ chuẩn quốc gia (StandardLevel).';
comment on column fct_standard_decision.accreditation_level is 'Cấp độ kiểm định, 1–4.';
comment on column fct_standard_decision.decision_number is 'Số quyết định.';
comment on column fct_standard_decision.decision_on is 'Ngày quyết định.';
comment on column fct_standard_decision.recognition_kind is 'Hình thức công nhận (RecognitionKind).';
comment on column fct_standard_decision.valid_until is 'Có giá trị đến: the last day; null for 60 months from the decision.';
