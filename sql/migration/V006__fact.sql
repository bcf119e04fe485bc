-- Facts: append-only, each row with its submission, sheet and row. The columns are those of staging.

create table fct_membership (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
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

comment on table fct_membership is 'One branch in one calendar year: members, movements and ratings, as one submission states them.';
comment on column fct_membership.submission_key is 'The submission.';
comment on column fct_membership.sheet_name is 'The sheet.';
comment on column fct_membership.row_no is 'The row.';
comment on column fct_membership.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_membership.year is 'The calendar year.';
comment on column fct_membership.branch_code is 'Mã chi bộ.';
comment on column fct_membership.branch_name is 'Chi bộ.';
comment on column fct_membership.committee_member_count is 'Số cấp ủy viên.';
comment on column fct_membership.members_at_start is 'Đảng viên đầu năm.';
comment on column fct_membership.admitted_count is 'Kết nạp.';
comment on column fct_membership.transferred_in_count is 'Chuyển đến.';
comment on column fct_membership.transferred_out_count is 'Chuyển đi.';
comment on column fct_membership.other_decrease_count is 'Giảm khác.';
comment on column fct_membership.member_count is 'Tổng số đảng viên.';
comment on column fct_membership.female_count is 'Nữ.';
comment on column fct_membership.ethnic_minority_count is 'Dân tộc thiểu số.';
comment on column fct_membership.probationary_count is 'Dự bị.';
comment on column fct_membership.exempt_count is 'Miễn công tác, sinh hoạt.';
comment on column fct_membership.excellent_count is 'Hoàn thành xuất sắc.';
comment on column fct_membership.good_count is 'Hoàn thành tốt.';
comment on column fct_membership.completed_count is 'Hoàn thành.';
comment on column fct_membership.failed_count is 'Không hoàn thành.';
comment on column fct_membership.unrated_count is 'Chưa xếp loại.';
comment on column fct_membership.pledged_count is 'Số đảng viên ký cam kết.';

create table fct_organisation_rating (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    organisation_type text not null,
    organisation_code text,
    organisation_name text not null,
    rating_level text not null,
    decision_number text,
    decision_on date,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_organisation_rating is 'The rating of one organisation in one calendar year, as one submission states it.';
comment on column fct_organisation_rating.submission_key is 'The submission.';
comment on column fct_organisation_rating.sheet_name is 'The sheet.';
comment on column fct_organisation_rating.row_no is 'The row.';
comment on column fct_organisation_rating.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_organisation_rating.year is 'The calendar year.';
comment on column fct_organisation_rating.organisation_type is 'Loại tổ chức (OrganisationType).';
comment on column fct_organisation_rating.organisation_code is 'Mã tổ chức.';
comment on column fct_organisation_rating.organisation_name is 'Tên tổ chức.';
comment on column fct_organisation_rating.rating_level is 'Mức xếp loại (RatingLevel).';
comment on column fct_organisation_rating.decision_number is 'Số quyết định.';
comment on column fct_organisation_rating.decision_on is 'Ngày quyết định.';

create table fct_target (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    term_code text not null references term,
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

comment on table fct_target is 'One target of one term, as one submission states it.';
comment on column fct_target.submission_key is 'The submission.';
comment on column fct_target.sheet_name is 'The sheet.';
comment on column fct_target.row_no is 'The row.';
comment on column fct_target.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_target.term_code is 'The term.';
comment on column fct_target.indicator_code is 'Mã chỉ tiêu.';
comment on column fct_target.indicator_name is 'Chỉ tiêu.';
comment on column fct_target.unit_name is 'Đơn vị tính.';
comment on column fct_target.target_kind is 'Kiểu chỉ tiêu (TargetKind).';
comment on column fct_target.comparator is 'So sánh (Comparator).';
comment on column fct_target.level is 'Mức: 95, 95%, 11/11 or the name of a level.';
comment on column fct_target.original_level is 'Mức gốc, as level.';
comment on column fct_target.from_year is 'Năm: from that year on; null for the whole term.';
comment on column fct_target.legal_basis is 'Căn cứ.';
