-- Staging of the remaining forms; the columns are the fields of their layouts.

create table staging.p3 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    branch_code text,
    branch_name text not null,
    inspection_count integer not null,
    thematic_supervision_count integer not null,
    is_supervised boolean,
    supervised_member_count integer,
    violation_organisation_count integer,
    violation_member_count integer,
    denounced_organisation_count integer,
    denounced_member_count integer,
    disciplined_organisation_count integer,
    disciplined_member_count integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.p3 is 'P3 as read: one row per branch.';
comment on column staging.p3.submission_key is 'The submission.';
comment on column staging.p3.sheet_name is 'The sheet.';
comment on column staging.p3.row_no is 'The row.';
comment on column staging.p3.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.p3.branch_code is 'Mã chi bộ.';
comment on column staging.p3.branch_name is 'Chi bộ.';
comment on column staging.p3.inspection_count is 'Số cuộc kiểm tra.';
comment on column staging.p3.thematic_supervision_count is 'Số cuộc giám sát chuyên đề.';
comment on column staging.p3.is_supervised is 'Giám sát thường xuyên.';
comment on column staging.p3.supervised_member_count is 'Số đảng viên được giám sát thường xuyên.';
comment on column staging.p3.violation_organisation_count is 'Dấu hiệu vi phạm / Tổ chức.';
comment on column staging.p3.violation_member_count is 'Dấu hiệu vi phạm / Đảng viên.';
comment on column staging.p3.denounced_organisation_count is 'Bị tố cáo / Tổ chức.';
comment on column staging.p3.denounced_member_count is 'Bị tố cáo / Đảng viên.';
comment on column staging.p3.disciplined_organisation_count is 'Bị kỷ luật / Tổ chức.';
comment on column staging.p3.disciplined_member_count is 'Bị kỷ luật / Đảng viên.';

create table staging.p4 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    document_name text not null,
    held_on date not null,
    branch_code text,
    branch_name text not null,
    required_count integer not null,
    attended_count integer not null,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.p4 is 'P4 as read: one row per document and branch.';
comment on column staging.p4.submission_key is 'The submission.';
comment on column staging.p4.sheet_name is 'The sheet.';
comment on column staging.p4.row_no is 'The row.';
comment on column staging.p4.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.p4.document_name is 'Văn bản.';
comment on column staging.p4.held_on is 'Ngày tổ chức.';
comment on column staging.p4.branch_code is 'Mã chi bộ.';
comment on column staging.p4.branch_name is 'Chi bộ.';
comment on column staging.p4.required_count is 'Số phải học.';
comment on column staging.p4.attended_count is 'Số đã học.';

create table staging.p4_contest (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    contest_name text not null,
    concluded_on date not null,
    entry_count integer,
    prize_count integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.p4_contest is 'P4 as read: one row per contest, from the second table of P4.';
comment on column staging.p4_contest.submission_key is 'The submission.';
comment on column staging.p4_contest.sheet_name is 'The sheet.';
comment on column staging.p4_contest.row_no is 'The row.';
comment on column staging.p4_contest.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.p4_contest.contest_name is 'Tên cuộc thi.';
comment on column staging.p4_contest.concluded_on is 'Ngày tổng kết.';
comment on column staging.p4_contest.entry_count is 'Số bài dự thi.';
comment on column staging.p4_contest.prize_count is 'Số giải.';

create table staging.p5 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    award_subject text not null,
    recipient_name text not null,
    award_kind text not null,
    award_level text not null,
    decision_number text not null,
    decision_on date,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.p5 is 'P5 as read: one row per award.';
comment on column staging.p5.submission_key is 'The submission.';
comment on column staging.p5.sheet_name is 'The sheet.';
comment on column staging.p5.row_no is 'The row.';
comment on column staging.p5.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.p5.award_subject is 'Đối tượng (AwardSubject).';
comment on column staging.p5.recipient_name is 'Tên; an individual''s initials only.';
comment on column staging.p5.award_kind is 'Hình thức khen (AwardKind).';
comment on column staging.p5.award_level is 'Cấp khen (AwardLevel).';
comment on column staging.p5.decision_number is 'Số quyết định.';
comment on column staging.p5.decision_on is 'Ngày quyết định.';

create table staging.e4 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    contest_kind text not null,
    contest_level text not null,
    subject_name text,
    school_code text,
    school_name text,
    entrant_count integer not null,
    first_prize_count integer,
    second_prize_count integer,
    third_prize_count integer,
    consolation_prize_count integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.e4 is 'E4 as read: one row per contest, subject and school.';
comment on column staging.e4.submission_key is 'The submission.';
comment on column staging.e4.sheet_name is 'The sheet.';
comment on column staging.e4.row_no is 'The row.';
comment on column staging.e4.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.e4.contest_kind is 'Cuộc thi (ContestKind).';
comment on column staging.e4.contest_level is 'Cấp (ContestLevel).';
comment on column staging.e4.subject_name is 'Môn/Lĩnh vực.';
comment on column staging.e4.school_code is 'Mã trường.';
comment on column staging.e4.school_name is 'Trường.';
comment on column staging.e4.entrant_count is 'Số dự thi.';
comment on column staging.e4.first_prize_count is 'Nhất.';
comment on column staging.e4.second_prize_count is 'Nhì.';
comment on column staging.e4.third_prize_count is 'Ba.';
comment on column staging.e4.consolation_prize_count is 'Khuyến khích.';

create table staging.e5 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    indicator_code text not null,
    indicator_name text,
    unit_name text,
    result text not null,
    note text,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.e5 is 'E5 as read: one row per indicator.';
comment on column staging.e5.submission_key is 'The submission.';
comment on column staging.e5.sheet_name is 'The sheet.';
comment on column staging.e5.row_no is 'The row.';
comment on column staging.e5.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.e5.indicator_code is 'Mã chỉ tiêu.';
comment on column staging.e5.indicator_name is 'Chỉ tiêu.';
comment on column staging.e5.unit_name is 'Đơn vị tính.';
comment on column staging.e5.result is 'Kết quả: a count such as 1234, a percentage such as 95.5%, else the words.';
comment on column staging.e5.note is 'Ghi chú.';

create table staging.v0 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    section text not null,
    paragraph_no integer not null,
    paragraph text not null,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.v0 is 'V0 as read: one row per paragraph.';
comment on column staging.v0.submission_key is 'The submission.';
comment on column staging.v0.sheet_name is 'The sheet.';
comment on column staging.v0.row_no is 'The row.';
comment on column staging.v0.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.v0.section is 'Phần (ReviewSection).';
comment on column staging.v0.paragraph_no is 'Thứ tự.';
comment on column staging.v0.paragraph is 'Đoạn văn.';

create table staging.e1 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    school_level text not null,
    line_no integer not null,
    line_label text,
    total_count numeric,
    female_count numeric,
    ethnic_minority_count numeric,
    ethnic_minority_female_count numeric,
    public_count numeric,
    public_female_count numeric,
    public_ethnic_minority_count numeric,
    public_ethnic_minority_female_count numeric,
    private_count numeric,
    private_female_count numeric,
    private_ethnic_minority_count numeric,
    private_ethnic_minority_female_count numeric,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.e1 is 'E1 as read: one row per line of the coded matrix.';
comment on column staging.e1.submission_key is 'The submission.';
comment on column staging.e1.sheet_name is 'The sheet.';
comment on column staging.e1.row_no is 'The row.';
comment on column staging.e1.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.e1.school_level is 'The level whose form it is, as its layout names it.';
comment on column staging.e1.line_no is 'Mã số.';
comment on column staging.e1.line_label is 'What the line is called on the sheet.';
comment on column staging.e1.total_count is 'Tổng số.';
comment on column staging.e1.female_count is 'Tổng số / Nữ.';
comment on column staging.e1.ethnic_minority_count is 'Tổng số / Dân tộc thiểu số.';
comment on column staging.e1.ethnic_minority_female_count is 'Tổng số / Dân tộc thiểu số / Nữ.';
comment on column staging.e1.public_count is 'Công lập.';
comment on column staging.e1.public_female_count is 'Công lập / Nữ.';
comment on column staging.e1.public_ethnic_minority_count is 'Công lập / Dân tộc thiểu số.';
comment on column staging.e1.public_ethnic_minority_female_count is 'Công lập / Dân tộc thiểu số / Nữ.';
comment on column staging.e1.private_count is 'Tư thục.';
comment on column staging.e1.private_female_count is 'Tư thục / Nữ.';
comment on column staging.e1.private_ethnic_minority_count is 'Tư thục / Dân tộc thiểu số.';
comment on column staging.e1.private_ethnic_minority_female_count is 'Tư thục / Dân tộc thiểu số / Nữ.';
