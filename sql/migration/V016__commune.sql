-- The communes' universal education (E3) and the changes of units (D0). Staging as read; facts append-only with the
-- same columns.

create table staging.e3 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    commune_code text,
    commune_name text not null,
    district_code text,
    is_disadvantaged boolean,
    age5_count integer,
    age5_enrolled_count integer,
    age5_completed_count integer,
    age6_count integer,
    age6_grade1_count integer,
    age11_count integer,
    age11_completed_count integer,
    age11_in_primary_count integer,
    age14_count integer,
    age14_completed_count integer,
    age6_11_count integer,
    age6_11_enrolled_count integer,
    age15_18_count integer,
    age15_18_graduated_count integer,
    age15_18_upper_count integer,
    age15_25_count integer,
    age15_25_literate1_count integer,
    age15_35_count integer,
    age15_35_literate1_count integer,
    age15_35_literate2_count integer,
    age15_60_count integer,
    age15_60_literate2_count integer,
    is_preschool_reached boolean,
    primary_level integer,
    lower_secondary_level integer,
    literacy_level integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.e3 is 'E3 as read: one row per commune.';
comment on column staging.e3.submission_key is 'The submission.';
comment on column staging.e3.sheet_name is 'The sheet.';
comment on column staging.e3.row_no is 'The row.';
comment on column staging.e3.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.e3.commune_code is 'Mã xã.';
comment on column staging.e3.commune_name is 'Xã.';
comment on column staging.e3.district_code is 'Mã huyện.';
comment on column staging.e3.is_disadvantaged is 'Đặc biệt khó khăn.';
comment on column staging.e3.age5_count is 'Trẻ 5 tuổi / Phải phổ cập.';
comment on column staging.e3.age5_enrolled_count is 'Trẻ 5 tuổi / Ra lớp.';
comment on column staging.e3.age5_completed_count is 'Trẻ 5 tuổi / Hoàn thành.';
comment on column staging.e3.age6_count is 'Trẻ 6 tuổi / Số trẻ.';
comment on column staging.e3.age6_grade1_count is 'Trẻ 6 tuổi / Vào lớp 1.';
comment on column staging.e3.age11_count is 'Trẻ 11 tuổi / Số trẻ.';
comment on column staging.e3.age11_completed_count is 'Trẻ 11 tuổi / Hoàn thành tiểu học.';
comment on column staging.e3.age11_in_primary_count is 'Trẻ 11 tuổi / Đang học tiểu học.';
comment on column staging.e3.age14_count is 'Đến 14 tuổi / Số trẻ.';
comment on column staging.e3.age14_completed_count is 'Đến 14 tuổi / Hoàn thành tiểu học.';
comment on column staging.e3.age6_11_count is 'Trẻ 6-11 tuổi / Số trẻ.';
comment on column staging.e3.age6_11_enrolled_count is 'Trẻ 6-11 tuổi / Ra lớp.';
comment on column staging.e3.age15_18_count is 'Tuổi 15-18 / Số người.';
comment on column staging.e3.age15_18_graduated_count is 'Tuổi 15-18 / Tốt nghiệp THCS.';
comment on column staging.e3.age15_18_upper_count is 'Tuổi 15-18 / Học THPT, nghề.';
comment on column staging.e3.age15_25_count is 'Tuổi 15-25 / Số người.';
comment on column staging.e3.age15_25_literate1_count is 'Tuổi 15-25 / Biết chữ mức 1.';
comment on column staging.e3.age15_35_count is 'Tuổi 15-35 / Số người.';
comment on column staging.e3.age15_35_literate1_count is 'Tuổi 15-35 / Biết chữ mức 1.';
comment on column staging.e3.age15_35_literate2_count is 'Tuổi 15-35 / Biết chữ mức 2.';
comment on column staging.e3.age15_60_count is 'Tuổi 15-60 / Số người.';
comment on column staging.e3.age15_60_literate2_count is 'Tuổi 15-60 / Biết chữ mức 2.';
comment on column staging.e3.is_preschool_reached is 'Mức đạt / PCGDMN 5 tuổi.';
comment on column staging.e3.primary_level is 'Mức đạt / PCGDTH, 0–3.';
comment on column staging.e3.lower_secondary_level is 'Mức đạt / PCGDTHCS, 0–3.';
comment on column staging.e3.literacy_level is 'Mức đạt / XMC, 0–2.';

create table fct_universal_education (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    commune_code text,
    commune_name text not null,
    district_code text,
    is_disadvantaged boolean,
    age5_count integer,
    age5_enrolled_count integer,
    age5_completed_count integer,
    age6_count integer,
    age6_grade1_count integer,
    age11_count integer,
    age11_completed_count integer,
    age11_in_primary_count integer,
    age14_count integer,
    age14_completed_count integer,
    age6_11_count integer,
    age6_11_enrolled_count integer,
    age15_18_count integer,
    age15_18_graduated_count integer,
    age15_18_upper_count integer,
    age15_25_count integer,
    age15_25_literate1_count integer,
    age15_35_count integer,
    age15_35_literate1_count integer,
    age15_35_literate2_count integer,
    age15_60_count integer,
    age15_60_literate2_count integer,
    is_preschool_reached boolean,
    primary_level integer,
    lower_secondary_level integer,
    literacy_level integer,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_universal_education is 'One commune in one calendar year, as one submission states it.';
comment on column fct_universal_education.submission_key is 'The submission.';
comment on column fct_universal_education.sheet_name is 'The sheet.';
comment on column fct_universal_education.row_no is 'The row.';
comment on column fct_universal_education.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_universal_education.year is 'The calendar year.';
comment on column fct_universal_education.commune_code is 'Mã xã.';
comment on column fct_universal_education.commune_name is 'Xã.';
comment on column fct_universal_education.district_code is 'Mã huyện.';
comment on column fct_universal_education.is_disadvantaged is 'Đặc biệt khó khăn.';
comment on column fct_universal_education.age5_count is 'Trẻ 5 tuổi / Phải phổ cập.';
comment on column fct_universal_education.age5_enrolled_count is 'Trẻ 5 tuổi / Ra lớp.';
comment on column fct_universal_education.age5_completed_count is 'Trẻ 5 tuổi / Hoàn thành.';
comment on column fct_universal_education.age6_count is 'Trẻ 6 tuổi / Số trẻ.';
comment on column fct_universal_education.age6_grade1_count is 'Trẻ 6 tuổi / Vào lớp 1.';
comment on column fct_universal_education.age11_count is 'Trẻ 11 tuổi / Số trẻ.';
comment on column fct_universal_education.age11_completed_count is 'Trẻ 11 tuổi / Hoàn thành tiểu học.';
comment on column fct_universal_education.age11_in_primary_count is 'Trẻ 11 tuổi / Đang học tiểu học.';
comment on column fct_universal_education.age14_count is 'Đến 14 tuổi / Số trẻ.';
comment on column fct_universal_education.age14_completed_count is 'Đến 14 tuổi / Hoàn thành tiểu học.';
comment on column fct_universal_education.age6_11_count is 'Trẻ 6-11 tuổi / Số trẻ.';
comment on column fct_universal_education.age6_11_enrolled_count is 'Trẻ 6-11 tuổi / Ra lớp.';
comment on column fct_universal_education.age15_18_count is 'Tuổi 15-18 / Số người.';
comment on column fct_universal_education.age15_18_graduated_count is 'Tuổi 15-18 / Tốt nghiệp THCS.';
comment on column fct_universal_education.age15_18_upper_count is 'Tuổi 15-18 / Học THPT, nghề.';
comment on column fct_universal_education.age15_25_count is 'Tuổi 15-25 / Số người.';
comment on column fct_universal_education.age15_25_literate1_count is 'Tuổi 15-25 / Biết chữ mức 1.';
comment on column fct_universal_education.age15_35_count is 'Tuổi 15-35 / Số người.';
comment on column fct_universal_education.age15_35_literate1_count is 'Tuổi 15-35 / Biết chữ mức 1.';
comment on column fct_universal_education.age15_35_literate2_count is 'Tuổi 15-35 / Biết chữ mức 2.';
comment on column fct_universal_education.age15_60_count is 'Tuổi 15-60 / Số người.';
comment on column fct_universal_education.age15_60_literate2_count is 'Tuổi 15-60 / Biết chữ mức 2.';
comment on column fct_universal_education.is_preschool_reached is 'Mức đạt / PCGDMN 5 tuổi.';
comment on column fct_universal_education.primary_level is 'Mức đạt / PCGDTH, 0–3.';
comment on column fct_universal_education.lower_secondary_level is 'Mức đạt / PCGDTHCS, 0–3.';
comment on column fct_universal_education.literacy_level is 'Mức đạt / XMC, 0–2.';

create table staging.d0 (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    changed_kind text not null,
    old_code text,
    new_code text,
    new_name text,
    change_kind text not null,
    effective_on date not null,
    share numeric,
    legal_basis text,
    primary key (submission_key, sheet_name, row_no)
);

comment on table staging.d0 is 'D0 as read: one row per change.';
comment on column staging.d0.submission_key is 'The submission.';
comment on column staging.d0.sheet_name is 'The sheet.';
comment on column staging.d0.row_no is 'The row.';
comment on column staging.d0.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column staging.d0.changed_kind is 'Loại đơn vị (ChangedKind).';
comment on column staging.d0.old_code is 'Mã cũ.';
comment on column staging.d0.new_code is 'Mã mới.';
comment on column staging.d0.new_name is 'Tên mới.';
comment on column staging.d0.change_kind is 'Hình thức (ChangeKind).';
comment on column staging.d0.effective_on is 'Ngày hiệu lực.';
comment on column staging.d0.share is 'Tỷ lệ, 0–1: the part of a split unit that goes to the new one.';
comment on column staging.d0.legal_basis is 'Căn cứ.';

create table fct_unit_change (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    mapped_cells integer not null,
    year integer not null,
    changed_kind text not null,
    old_code text,
    new_code text,
    new_name text,
    change_kind text not null,
    effective_on date not null,
    share numeric,
    legal_basis text,
    primary key (submission_key, sheet_name, row_no)
);

comment on table fct_unit_change is 'One change of one unit, as one submission states it.';
comment on column fct_unit_change.submission_key is 'The submission.';
comment on column fct_unit_change.sheet_name is 'The sheet.';
comment on column fct_unit_change.row_no is 'The row.';
comment on column fct_unit_change.mapped_cells is 'Non-empty cells of the row that are mapped to fields.';
comment on column fct_unit_change.year is 'The calendar year of the submission; the change counts from its own date.';
comment on column fct_unit_change.changed_kind is 'Loại đơn vị (ChangedKind).';
comment on column fct_unit_change.old_code is 'Mã cũ.';
comment on column fct_unit_change.new_code is 'Mã mới.';
comment on column fct_unit_change.new_name is 'Tên mới.';
comment on column fct_unit_change.change_kind is 'Hình thức (ChangeKind).';
comment on column fct_unit_change.effective_on is 'Ngày hiệu lực.';
comment on column fct_unit_change.share is 'Tỷ lệ, 0–1: the part of a split unit that goes to the new one.';
comment on column fct_unit_change.legal_basis is 'Căn cứ.';
