-- Terms, rating rules, indicators: rows with validity and source.

create table term (
    term_code text primary key,
    first_year integer not null,
    last_year integer not null
);

comment on table term is 'The committee''s terms, each a list of years.';
comment on column term.term_code is 'As printed: 2015-2020.';
comment on column term.first_year is 'The first reported year, calendar or school.';
comment on column term.last_year is 'The last reported year; the congress sits in the middle of the next.';

insert into term (term_code, first_year, last_year) values
    ('2010-2015', 2010, 2014),
    ('2015-2020', 2015, 2019),
    ('2020-2025', 2020, 2024),
    ('2025-2030', 2025, 2029);

create table rating_rank (
    level_code text primary key,
    rank integer not null check (rank between 0 and 3)
);

comment on table rating_rank is 'Every level''s rank, whichever scheme names it.';
comment on column rating_rank.level_code is 'RatingLevel in the code.';
comment on column rating_rank.rank is '0 failed … 3 excellent.';

insert into rating_rank (level_code, rank) values
    ('EXCELLENT', 3), ('CLEAN_STRONG', 3), ('GOOD', 2), ('COMPLETED', 1), ('FAILED', 0), ('WEAK', 0);

create table rating_scheme (
    scheme_code text not null,
    subject text not null check (subject in ('member', 'party_organisation', 'mass_organisation')),
    valid_from integer not null,
    valid_to integer,
    cap numeric check (cap > 0 and cap <= 1),
    cap_base text check (cap_base in ('good', 'good_or_better', 'evaluated')),
    source text not null,
    known_from timestamptz not null default '-infinity',
    primary key (scheme_code, subject),
    check ((cap is null) = (cap_base is null)),
    exclude using gist (
        int4range(hashtext(subject), hashtext(subject), '[]') with &&,
        int4range(valid_from, valid_to, '[]') with &&)
);

comment on table rating_scheme is 'Which rule rated whom in which years (domain, 4). A year is judged by its own.';
comment on column rating_scheme.scheme_code is 'A short name of the rule.';
comment on column rating_scheme.subject is 'Whom it rates.';
comment on column rating_scheme.valid_from is 'The first rated year.';
comment on column rating_scheme.valid_to is 'The last rated year; null while in force.';
comment on column rating_scheme.cap is 'The highest share of excellent members, 0–1; null where there is none.';
comment on column rating_scheme.cap_base is 'What the share is of.';
comment on column rating_scheme.source is 'The document.';
comment on column rating_scheme.known_from is 'Since when the warehouse has known it.';

insert into rating_scheme (scheme_code, subject, valid_from, valid_to, cap, cap_base, source) values
    ('HD27', 'member', 2014, 2017, 0.15, 'evaluated', 'Hướng dẫn 27-HD/BTCTW ngày 25/9/2014'),
    ('HD16', 'member', 2018, 2018, 0.20, 'good', 'Quy định 132-QĐ/TW; Hướng dẫn 16-HD/BTCTW ngày 24/9/2018'),
    ('HD21', 'member', 2019, 2022, 0.20, 'good', 'Hướng dẫn 21-HD/BTCTW ngày 18/10/2019'),
    ('HD25', 'member', 2023, 2024, 0.20, 'good', 'Quy định 124-QĐ/TW; Hướng dẫn 25-HD/BTCTW ngày 10/11/2023'),
    ('HD43', 'member', 2025, null, 0.20, 'good', 'Quy định 366-QĐ/TW ngày 30/8/2025; Hướng dẫn 43-HD/BTCTW ngày 31/10/2025'),
    ('HD27', 'party_organisation', 2014, 2017, null, null, 'Hướng dẫn 27-HD/BTCTW ngày 25/9/2014'),
    ('HD16', 'party_organisation', 2018, 2018, null, null, 'Quy định 132-QĐ/TW; Hướng dẫn 16-HD/BTCTW ngày 24/9/2018'),
    ('HD21', 'party_organisation', 2019, 2022, null, null, 'Hướng dẫn 21-HD/BTCTW ngày 18/10/2019'),
    ('HD25', 'party_organisation', 2023, 2024, null, null, 'Quy định 124-QĐ/TW; Hướng dẫn 25-HD/BTCTW ngày 10/11/2023'),
    ('HD43', 'party_organisation', 2025, null, null, null, 'Quy định 366-QĐ/TW ngày 30/8/2025; Hướng dẫn 43-HD/BTCTW ngày 31/10/2025'),
    ('MASS', 'mass_organisation', 2000, null, null, null, 'Quy định của từng đoàn thể');

create table rating_level (
    scheme_code text not null,
    subject text not null,
    level_code text not null references rating_rank,
    level_name text not null,
    primary key (scheme_code, subject, level_code),
    foreign key (scheme_code, subject) references rating_scheme
);

comment on table rating_level is 'The levels of each scheme, as it names them.';
comment on column rating_level.scheme_code is 'The scheme.';
comment on column rating_level.subject is 'Whom it rates.';
comment on column rating_level.level_code is 'The level.';
comment on column rating_level.level_name is 'Its name as printed.';

insert into rating_level (scheme_code, subject, level_code, level_name)
select
    rating_scheme.scheme_code,
    rating_scheme.subject,
    named.level_code,
    named.level_name
from rating_scheme
inner join (
    values
        ('party_2014', 'CLEAN_STRONG', 'Trong sạch vững mạnh'),
        ('party_2014', 'GOOD', 'Hoàn thành tốt nhiệm vụ'),
        ('party_2014', 'COMPLETED', 'Hoàn thành nhiệm vụ'),
        ('party_2014', 'WEAK', 'Yếu kém'),
        ('member_2014', 'EXCELLENT', 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ'),
        ('member_2014', 'GOOD', 'Đủ tư cách, hoàn thành tốt nhiệm vụ'),
        ('member_2014', 'COMPLETED', 'Đủ tư cách, hoàn thành nhiệm vụ'),
        ('member_2014', 'FAILED', 'Vi phạm tư cách'),
        ('later', 'EXCELLENT', 'Hoàn thành xuất sắc nhiệm vụ'),
        ('later', 'GOOD', 'Hoàn thành tốt nhiệm vụ'),
        ('later', 'COMPLETED', 'Hoàn thành nhiệm vụ'),
        ('later', 'FAILED', 'Không hoàn thành nhiệm vụ')
) as named (family, level_code, level_name)
    on named.family = case
        when rating_scheme.scheme_code <> 'HD27' then 'later'
        when rating_scheme.subject = 'member' then 'member_2014'
        else 'party_2014'
    end;

create table indicator (
    indicator_code text primary key,
    sort_order integer not null unique,
    trace_code text not null unique,
    indicator_name text not null,
    unit_name text not null,
    measure text not null check (measure in ('rate', 'count', 'coverage', 'rank', 'state', 'words')),
    widest_scope text not null check (widest_scope in ('committee', 'province')),
    unit_kind text not null,
    has_unit_scope boolean not null,
    calendar text not null check (calendar in ('CALENDAR_YEAR', 'SCHOOL_YEAR')),
    form_code text not null,
    legal_basis text not null
);

comment on table indicator is 'The catalogue of indicators (domain, 3).';
comment on column indicator.indicator_code is 'As in targets and in JSON.';
comment on column indicator.sort_order is 'The order in which they are shown.';
comment on column indicator.trace_code is 'The short code that is printed beside a figure.';
comment on column indicator.indicator_name is 'The name as printed.';
comment on column indicator.unit_name is 'The unit of measure as printed.';
comment on column indicator.measure is 'How parts make a value: rate and coverage divide, the others add.';
comment on column indicator.widest_scope is 'The scope of its total.';
comment on column indicator.unit_kind is 'The kind of unit that states it, one contribution or more each.';
comment on column indicator.has_unit_scope is 'Whether it is shown for each unit too.';
comment on column indicator.calendar is 'The years it is counted by.';
comment on column indicator.form_code is 'The form that it comes from.';
comment on column indicator.legal_basis is 'Where its definition comes from.';

insert into indicator (
    indicator_code, sort_order, trace_code, indicator_name, unit_name, measure,
    widest_scope, unit_kind, has_unit_scope, calendar, form_code, legal_basis
) values
    ('ORG_BRANCH_CNT', 1, 'A1', 'Số chi bộ trực thuộc', 'chi bộ', 'count', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P1', 'Điều lệ Đảng'),
    ('MEM_TOTAL', 2, 'A2', 'Số đảng viên', 'đảng viên', 'count', 'committee', 'branch', true, 'CALENDAR_YEAR', 'P1', 'Điều lệ Đảng'),
    ('STUDY_RATE', 3, 'A3', 'Đảng viên học tập chỉ thị, nghị quyết', '%', 'rate', 'committee', 'branch', true, 'CALENDAR_YEAR', 'P4', 'Nghị quyết đại hội'),
    ('PLEDGE_RATE', 4, 'A4', 'Đảng viên xây dựng, thực hiện bản cam kết', '%', 'rate', 'committee', 'branch', true, 'CALENDAR_YEAR', 'P1', 'Nghị quyết đại hội'),
    ('HCM_CONTEST_CNT', 5, 'A5', 'Cuộc thi viết về tấm gương đạo đức Hồ Chí Minh', 'cuộc', 'count', 'committee', 'committee', false, 'CALENDAR_YEAR', 'P4', 'Nghị quyết đại hội'),
    ('MEM_EXC_RATE', 6, 'A6', 'Đảng viên hoàn thành xuất sắc nhiệm vụ', '%', 'rate', 'committee', 'branch', true, 'CALENDAR_YEAR', 'P1', 'Quy định xếp loại của từng năm'),
    ('MEM_GOODPLUS_RATE', 7, 'A7', 'Đảng viên hoàn thành tốt nhiệm vụ trở lên', '%', 'rate', 'committee', 'branch', true, 'CALENDAR_YEAR', 'P1', 'Quy định xếp loại của từng năm'),
    ('BR_GOOD_RATE', 8, 'A8', 'Chi bộ hoàn thành tốt nhiệm vụ trở lên', '%', 'rate', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P2', 'Quy định xếp loại của từng năm'),
    ('BR_FAIL_CNT', 9, 'A9', 'Chi bộ không hoàn thành nhiệm vụ', 'chi bộ', 'count', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P2', 'Quy định xếp loại của từng năm'),
    ('PC_RATING', 10, 'A10', 'Xếp loại Đảng bộ Sở', 'mức', 'rank', 'committee', 'committee', false, 'CALENDAR_YEAR', 'P2', 'Quy định xếp loại của từng năm'),
    ('INSP_BRANCH_CNT', 11, 'A11', 'Chi bộ được kiểm tra hoặc giám sát chuyên đề', 'chi bộ', 'count', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P3', 'Nghị quyết đại hội'),
    ('SUPV_ORG_RATE', 12, 'A12', 'Tổ chức đảng được giám sát thường xuyên', '%', 'rate', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P3', 'Nghị quyết đại hội'),
    ('SUPV_MEM_RATE', 13, 'A13', 'Đảng viên được giám sát thường xuyên', '%', 'rate', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P3', 'Nghị quyết đại hội'),
    ('VIOL_CNT', 14, 'A14', 'Tổ chức, đảng viên có dấu hiệu vi phạm', 'trường hợp', 'count', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P3', 'Điều lệ Đảng'),
    ('DENOUNCE_CNT', 15, 'A15', 'Tổ chức, đảng viên bị tố cáo', 'trường hợp', 'count', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P3', 'Điều lệ Đảng'),
    ('DISC_CNT', 16, 'A16', 'Tổ chức, đảng viên bị kỷ luật', 'trường hợp', 'count', 'committee', 'branch', false, 'CALENDAR_YEAR', 'P3', 'Điều lệ Đảng'),
    ('MASSORG_GOOD_RATE', 17, 'A17', 'Đoàn thể chính trị - xã hội hoàn thành tốt nhiệm vụ trở lên', '%', 'rate', 'committee', 'mass_organisation', false, 'CALENDAR_YEAR', 'P2', 'Nghị quyết đại hội'),
    ('MASSORG_FAIL_CNT', 18, 'A18', 'Đoàn thể chính trị - xã hội không hoàn thành nhiệm vụ', 'tổ chức', 'count', 'committee', 'mass_organisation', false, 'CALENDAR_YEAR', 'P2', 'Nghị quyết đại hội'),
    ('AWARD', 19, 'A19', 'Khen thưởng', 'quyết định', 'words', 'committee', 'committee', false, 'CALENDAR_YEAR', 'P5', 'Luật Thi đua, khen thưởng'),
    ('PCGDMN5_PROV', 20, 'B1', 'Đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi', 'trạng thái', 'state', 'province', 'commune', false, 'CALENDAR_YEAR', 'E3', 'Nghị định 20/2014/NĐ-CP'),
    ('PCGDTH3_DIST', 21, 'B2', 'Huyện, thành phố đạt chuẩn phổ cập giáo dục tiểu học mức độ 3', 'huyện', 'coverage', 'province', 'commune', false, 'CALENDAR_YEAR', 'E3', 'Nghị định 20/2014/NĐ-CP'),
    ('PCGDTHCS', 22, 'B3', 'Phổ cập giáo dục trung học cơ sở', 'mức độ', 'rank', 'province', 'commune', false, 'CALENDAR_YEAR', 'E3', 'Nghị định 20/2014/NĐ-CP'),
    ('XMC', 23, 'B4', 'Xóa mù chữ', 'mức độ', 'rank', 'province', 'commune', false, 'CALENDAR_YEAR', 'E3', 'Nghị định 20/2014/NĐ-CP'),
    ('AGE6_G1_RATE', 24, 'B5', 'Trẻ 6 tuổi vào lớp 1', '%', 'rate', 'province', 'commune', true, 'CALENDAR_YEAR', 'E3', 'Nghị định 20/2014/NĐ-CP'),
    ('AGE6_11_ENROL', 25, 'B6', 'Trẻ 6-11 tuổi ra lớp', '%', 'rate', 'province', 'commune', true, 'CALENDAR_YEAR', 'E3', 'Nghị định 20/2014/NĐ-CP'),
    ('ONAGE_RATE', 26, 'B7', 'Học sinh tiểu học học đúng độ tuổi', '%', 'rate', 'province', 'school', true, 'SCHOOL_YEAR', 'E0', 'Thống kê ngành giáo dục'),
    ('PRIM_2SESS_RATE', 27, 'B8', 'Học sinh tiểu học học 2 buổi/ngày', '%', 'rate', 'province', 'school', true, 'SCHOOL_YEAR', 'E0', 'Thống kê ngành giáo dục'),
    ('NATSTD_STOCK', 28, 'B9', 'Trường đạt chuẩn quốc gia còn hiệu lực', 'trường', 'count', 'province', 'school', true, 'SCHOOL_YEAR', 'E2', 'Thông tư 17, 18, 19/2018/TT-BGDĐT'),
    ('NATSTD_NEW', 29, 'B10', 'Trường được công nhận mới đạt chuẩn quốc gia trong năm', 'trường', 'count', 'province', 'school', true, 'SCHOOL_YEAR', 'E2', 'Thông tư 17, 18, 19/2018/TT-BGDĐT'),
    ('NATSTD_RATE', 30, 'B11', 'Tỷ lệ trường đạt chuẩn quốc gia', '%', 'rate', 'province', 'school', true, 'SCHOOL_YEAR', 'E2', 'Thông tư 17, 18, 19/2018/TT-BGDĐT'),
    ('HSG_PROV_RATE', 31, 'C1', 'Tỷ lệ giải học sinh giỏi cấp tỉnh', '%', 'rate', 'province', 'school', true, 'SCHOOL_YEAR', 'E4', 'Nghị quyết đại hội'),
    ('HSG_NAT_RATE', 32, 'C2', 'Tỷ lệ giải học sinh giỏi cấp quốc gia', '%', 'rate', 'province', 'school', true, 'SCHOOL_YEAR', 'E4', 'Nghị quyết đại hội'),
    ('STI_PRIZE_RATE', 33, 'C3', 'Tỷ lệ giải khoa học kỹ thuật, sáng tạo kỹ thuật', '%', 'rate', 'province', 'school', true, 'SCHOOL_YEAR', 'E4', 'Nghị quyết đại hội'),
    ('POLICY_CUTUYEN', 34, 'C4', 'Cử tuyển', 'nội dung', 'words', 'province', 'province', false, 'CALENDAR_YEAR', 'E5', 'Nghị quyết đại hội'),
    ('INTL_COOP', 35, 'C5', 'Hợp tác quốc tế', 'nội dung', 'words', 'province', 'province', false, 'CALENDAR_YEAR', 'E5', 'Nghị quyết đại hội'),
    ('PRIVATE_CENTRES', 36, 'C6', 'Trung tâm ngoài công lập', 'nội dung', 'words', 'province', 'province', false, 'CALENDAR_YEAR', 'E5', 'Nghị quyết đại hội'),
    ('ACCREDITATION', 37, 'C7', 'Kiểm định chất lượng giáo dục', 'nội dung', 'words', 'province', 'province', false, 'CALENDAR_YEAR', 'E5', 'Nghị quyết đại hội'),
    ('IT_USE', 38, 'C8', 'Ứng dụng công nghệ thông tin', 'nội dung', 'words', 'province', 'province', false, 'CALENDAR_YEAR', 'E5', 'Nghị quyết đại hội');
