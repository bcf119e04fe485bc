-- One typed table a form, filled by COPY; the columns are the fields of forms/*.yml.

create table staging.p1 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    branch_code text,
    branch_name text not null,
    committee_member_count integer,
    members_at_start integer,
    admitted_count integer,
    transferred_in_count integer,
    transferred_out_count integer,
    other_decrease_count integer,
    member_count integer not null,
    female_count integer,
    ethnic_minority_count integer,
    probationary_count integer,
    exempt_count integer,
    excellent_count integer not null,
    good_count integer not null,
    completed_count integer not null,
    failed_count integer not null,
    unrated_count integer,
    pledged_count integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.p1 is 'P1 as read: one row per branch.';
comment on column staging.p1.submission_key is 'The submission.';
comment on column staging.p1.sheet_name is 'The sheet.';
comment on column staging.p1.row_no is 'The row.';
comment on column staging.p1.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.p1.branch_code is 'Mã chi bộ.';
comment on column staging.p1.branch_name is 'Chi bộ.';
comment on column staging.p1.committee_member_count is 'Số cấp ủy viên.';
comment on column staging.p1.members_at_start is 'Đảng viên đầu năm.';
comment on column staging.p1.admitted_count is 'Kết nạp.';
comment on column staging.p1.transferred_in_count is 'Chuyển đến.';
comment on column staging.p1.transferred_out_count is 'Chuyển đi.';
comment on column staging.p1.other_decrease_count is 'Giảm khác.';
comment on column staging.p1.member_count is 'Tổng số đảng viên.';
comment on column staging.p1.female_count is 'Nữ.';
comment on column staging.p1.ethnic_minority_count is 'Dân tộc thiểu số.';
comment on column staging.p1.probationary_count is 'Dự bị.';
comment on column staging.p1.exempt_count is 'Miễn công tác, sinh hoạt.';
comment on column staging.p1.excellent_count is 'Hoàn thành xuất sắc.';
comment on column staging.p1.good_count is 'Hoàn thành tốt.';
comment on column staging.p1.completed_count is 'Hoàn thành.';
comment on column staging.p1.failed_count is 'Không hoàn thành.';
comment on column staging.p1.unrated_count is 'Chưa xếp loại.';
comment on column staging.p1.pledged_count is 'Số đảng viên ký cam kết.';

create table staging.p2 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    organisation_type text not null,
    organisation_code text,
    organisation_name text not null,
    rating_level text not null,
    decision_number text,
    decision_on date,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.p2 is 'P2 as read: one row per organisation.';
comment on column staging.p2.submission_key is 'The submission.';
comment on column staging.p2.sheet_name is 'The sheet.';
comment on column staging.p2.row_no is 'The row.';
comment on column staging.p2.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.p2.organisation_type is 'Loại tổ chức (OrganisationType).';
comment on column staging.p2.organisation_code is 'Mã tổ chức.';
comment on column staging.p2.organisation_name is 'Tên tổ chức.';
comment on column staging.p2.rating_level is 'Mức xếp loại (RatingLevel).';
comment on column staging.p2.decision_number is 'Số quyết định.';
comment on column staging.p2.decision_on is 'Ngày quyết định.';

create table staging.t0 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    indicator_code text not null,
    indicator_name text,
    unit_name text,
    target_kind text not null,
    comparator text,
    level text,
    original_level text,
    from_year integer,
    legal_basis text not null,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.t0 is 'T0 as read: one row per target.';
comment on column staging.t0.submission_key is 'The submission.';
comment on column staging.t0.sheet_name is 'The sheet.';
comment on column staging.t0.row_no is 'The row.';
comment on column staging.t0.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.t0.indicator_code is 'Mã chỉ tiêu.';
comment on column staging.t0.indicator_name is 'Chỉ tiêu.';
comment on column staging.t0.unit_name is 'Đơn vị tính.';
comment on column staging.t0.target_kind is 'Kiểu chỉ tiêu (TargetKind).';
comment on column staging.t0.comparator is 'So sánh (Comparator).';
comment on column staging.t0.level is 'Mức: 95, 95%, 11/11 or the name of a level.';
comment on column staging.t0.original_level is 'Mức gốc, as level.';
comment on column staging.t0.from_year is 'Năm: from that year on; null for the whole term.';
comment on column staging.t0.legal_basis is 'Căn cứ.';

create table staging.checked (
    submission_key bigint not null,
    source text not null,
    severity text not null,
    code text not null,
    sheet_name text,
    cell text,
    found text,
    expected text,
    details jsonb not null default '{}'
);

comment on table staging.checked is 'What the checks of this acceptance found, before it is merged with what was found before.';
comment on column staging.checked.submission_key is 'The submission.';
comment on column staging.checked.source is 'The check.';
comment on column staging.checked.severity is 'error, query or note.';
comment on column staging.checked.code is 'ProblemCode.';
comment on column staging.checked.sheet_name is 'The sheet.';
comment on column staging.checked.cell is 'The address.';
comment on column staging.checked.found is 'What was found.';
comment on column staging.checked.expected is 'What should be.';
comment on column staging.checked.details is 'Further values for the sentence.';
