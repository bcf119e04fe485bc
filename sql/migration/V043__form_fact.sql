-- Facts of the remaining forms: append-only, each row with its submission, sheet and row.

create table fct_inspection (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
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

comment on table fct_inspection is 'One branch in one calendar year: inspection, supervision and discipline, as one submission states it.';
comment on column fct_inspection.submission_key is 'The submission.';
comment on column fct_inspection.sheet_name is 'The sheet.';
comment on column fct_inspection.row_no is 'The row.';
comment on column fct_inspection.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_inspection.year is 'The calendar year.';
comment on column fct_inspection.branch_code is 'Mã chi bộ.';
comment on column fct_inspection.branch_name is 'Chi bộ.';
comment on column fct_inspection.inspection_count is 'Số cuộc kiểm tra.';
comment on column fct_inspection.thematic_supervision_count is 'Số cuộc giám sát chuyên đề.';
comment on column fct_inspection.is_supervised is 'Giám sát thường xuyên.';
comment on column fct_inspection.supervised_member_count is 'Số đảng viên được giám sát thường xuyên.';
comment on column fct_inspection.violation_organisation_count is 'Dấu hiệu vi phạm / Tổ chức.';
comment on column fct_inspection.violation_member_count is 'Dấu hiệu vi phạm / Đảng viên.';
comment on column fct_inspection.denounced_organisation_count is 'Bị tố cáo / Tổ chức.';
comment on column fct_inspection.denounced_member_count is 'Bị tố cáo / Đảng viên.';
comment on column fct_inspection.disciplined_organisation_count is 'Bị kỷ luật / Tổ chức.';
comment on column fct_inspection.disciplined_member_count is 'Bị kỷ luật / Đảng viên.';

create table fct_study (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    document_name text not null,
    held_on date not null,
    branch_code text,
    branch_name text not null,
    required_count integer not null,
    attended_count integer not null,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_study is 'One branch''s study of one document in one calendar year, as one submission states it.';
comment on column fct_study.submission_key is 'The submission.';
comment on column fct_study.sheet_name is 'The sheet.';
comment on column fct_study.row_no is 'The row.';
comment on column fct_study.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_study.year is 'The calendar year.';
comment on column fct_study.document_name is 'Văn bản.';
comment on column fct_study.held_on is 'Ngày tổ chức.';
comment on column fct_study.branch_code is 'Mã chi bộ.';
comment on column fct_study.branch_name is 'Chi bộ.';
comment on column fct_study.required_count is 'Số phải học.';
comment on column fct_study.attended_count is 'Số đã học.';

create table fct_contest (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    contest_name text not null,
    concluded_on date not null,
    entry_count integer,
    prize_count integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_contest is 'One contest in one calendar year, as one submission states it.';
comment on column fct_contest.submission_key is 'The submission.';
comment on column fct_contest.sheet_name is 'The sheet.';
comment on column fct_contest.row_no is 'The row.';
comment on column fct_contest.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_contest.year is 'The calendar year.';
comment on column fct_contest.contest_name is 'Tên cuộc thi.';
comment on column fct_contest.concluded_on is 'Ngày tổng kết.';
comment on column fct_contest.entry_count is 'Số bài dự thi.';
comment on column fct_contest.prize_count is 'Số giải.';

create table fct_award (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    award_subject text not null,
    recipient_name text not null,
    award_kind text not null,
    award_level text not null,
    decision_number text not null,
    decision_on date,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_award is 'One award in one calendar year, as one submission states it.';
comment on column fct_award.submission_key is 'The submission.';
comment on column fct_award.sheet_name is 'The sheet.';
comment on column fct_award.row_no is 'The row.';
comment on column fct_award.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_award.year is 'The calendar year.';
comment on column fct_award.award_subject is 'Đối tượng (AwardSubject).';
comment on column fct_award.recipient_name is 'Tên; an individual''s initials only.';
comment on column fct_award.award_kind is 'Hình thức khen (AwardKind).';
comment on column fct_award.award_level is 'Cấp khen (AwardLevel).';
comment on column fct_award.decision_number is 'Số quyết định.';
comment on column fct_award.decision_on is 'Ngày quyết định.';
