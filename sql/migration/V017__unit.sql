-- Units in time: who holds which code when, what a unit was and where it belonged, what became of it.

alter table dim_unit drop constraint dim_unit_unit_kind_check;
alter table dim_unit add check (unit_kind in (
    'unknown', 'committee', 'superior', 'branch', 'mass_organisation',
    'province', 'district', 'commune', 'school', 'target'));
alter table dim_unit drop constraint dim_unit_unit_kind_unit_code_key;
alter table dim_unit add column since date not null default '-infinity';
alter table dim_unit add unique (unit_kind, unit_code, since);

comment on table dim_unit is 'Every unit ever introduced, once, for good. A code alone does not name a unit: codes are taken over by others.';
comment on column dim_unit.unit_code is 'The code under which it began, upper case.';
comment on column dim_unit.since is 'The day on which it took that code over from another unit; -infinity where nobody held the code before.';

create table reference_unit (
    unit_kind text not null check (unit_kind in ('province', 'district')),
    unit_code text not null,
    unit_name text not null,
    source text not null,
    primary key (unit_kind, unit_code)
);

comment on table reference_unit is 'The province and its districts as they were when the first term began; D0 changes them.';
comment on column reference_unit.unit_kind is 'What it is.';
comment on column reference_unit.unit_code is 'The official code.';
comment on column reference_unit.unit_name is 'The official name.';
comment on column reference_unit.source is 'The document.';

insert into reference_unit (unit_kind, unit_code, unit_name, source) values
    ('province', '20', 'Tỉnh Lạng Sơn', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '178', 'Thành phố Lạng Sơn', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '180', 'Huyện Tràng Định', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '181', 'Huyện Bình Gia', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '182', 'Huyện Văn Lãng', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '183', 'Huyện Cao Lộc', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '184', 'Huyện Văn Quan', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '185', 'Huyện Bắc Sơn', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '186', 'Huyện Hữu Lũng', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '187', 'Huyện Chi Lăng', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '188', 'Huyện Lộc Bình', 'Quyết định 124/2004/QĐ-TTg'),
    ('district', '189', 'Huyện Đình Lập', 'Quyết định 124/2004/QĐ-TTg');

-- A holding is one unit's use of one code; a unit that was recoded has several.
create table unit_holding (
    unit_kind text not null,
    unit_code text not null,
    holds_from date not null,
    holds_before date not null,
    unit_key bigint not null references dim_unit,
    primary key (unit_kind, unit_code, holds_from),
    check (holds_from < holds_before)
);

comment on table unit_holding is 'Which unit a code means on which days; derived at each acceptance.';
comment on column unit_holding.unit_kind is 'The kind of unit.';
comment on column unit_holding.unit_code is 'The code.';
comment on column unit_holding.holds_from is 'The first day; the first holder also stands for all days before.';
comment on column unit_holding.holds_before is 'The first day on which another unit holds the code.';
comment on column unit_holding.unit_key is 'The unit.';

create table unit_succession (
    predecessor_key bigint not null references dim_unit,
    successor_key bigint references dim_unit,
    change_kind text not null,
    effective_on date not null,
    share numeric check (share > 0 and share <= 1),
    legal_basis text,
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    primary key (submission_key, sheet_name, row_no)
);
create index unit_succession_predecessor on unit_succession (predecessor_key);

comment on table unit_succession is 'What became of units, as current D0 rows say it: split, merged, renamed, recoded, moved, ended; derived at each acceptance.';
comment on column unit_succession.predecessor_key is 'The unit before.';
comment on column unit_succession.successor_key is 'The unit after: the same one where it goes on; null where nobody follows.';
comment on column unit_succession.change_kind is 'ChangeKind in the code.';
comment on column unit_succession.effective_on is 'The first day on which it is so.';
comment on column unit_succession.share is 'The part of the predecessor that the successor took, 0–1; 1 but for splits, null where a split does not say.';
comment on column unit_succession.legal_basis is 'The document, as stated.';
comment on column unit_succession.submission_key is 'The submission.';
comment on column unit_succession.sheet_name is 'The sheet.';
comment on column unit_succession.row_no is 'The row.';

alter table unit_version add column unit_code text not null default '';
alter table unit_version alter column unit_code drop default;
alter table unit_version add column unit_name_key text not null default '';
alter table unit_version alter column unit_name_key drop default;
alter table unit_version add column level_group text;
alter table unit_version add column ownership text;
alter table unit_version alter column first_seen_submission drop not null;

comment on column unit_version.unit_code is 'Its code in that time.';
comment on column unit_version.unit_name_key is 'The key of its name, by which names are compared.';
comment on column unit_version.unit_type is 'Loại trường (SchoolType), of schools.';
comment on column unit_version.level_group is 'Nhóm cấp học (SchoolLevel), of schools.';
comment on column unit_version.ownership is 'Loại hình (Ownership), of schools.';
comment on column unit_version.parent_key is 'The unit above it: a school''s commune, a commune''s district or the province, a branch''s committee.';
comment on column unit_version.first_seen_submission is 'The submission that first stated this version; null for reference units.';

create table unit_year (
    calendar text not null check (calendar in ('CALENDAR_YEAR', 'SCHOOL_YEAR')),
    year integer not null,
    unit_key bigint not null references dim_unit,
    unit_kind text not null,
    unit_code text not null,
    unit_name text not null,
    unit_type text,
    level_group text,
    ownership text,
    commune_key bigint references dim_unit,
    district_key bigint references dim_unit,
    primary key (calendar, year, unit_key)
);

comment on table unit_year is 'The units active in each reported year as they were on its day (31/12, of school years 30/9): who is expected, and where each one counts; derived at each acceptance.';
comment on column unit_year.calendar is 'Which kind of year.';
comment on column unit_year.year is 'The year, or the starting year of the school year.';
comment on column unit_year.unit_key is 'The unit.';
comment on column unit_year.unit_kind is 'What it is.';
comment on column unit_year.unit_code is 'Its code on that day.';
comment on column unit_year.unit_name is 'Its name on that day.';
comment on column unit_year.unit_type is 'Loại trường (SchoolType) on that day.';
comment on column unit_year.level_group is 'Nhóm cấp học (SchoolLevel) on that day.';
comment on column unit_year.ownership is 'Loại hình (Ownership) on that day.';
comment on column unit_year.commune_key is 'The commune that it lies in, itself for a commune.';
comment on column unit_year.district_key is 'The district that it lies in, itself for a district; null where there are none.';

alter table contribution add column scope text not null default 'unit'
    check (scope in ('unit', 'commune', 'district', 'province'));

comment on column contribution.scope is 'unit: adds to its unit''s figure and to those of all above it; else a judged figure of that scope alone, which does not add up.';

create or replace view current_submission as
select distinct on (submission.form_code, submission.period_code, submission.unit_code)
    submission.submission_key,
    submission.form_code,
    submission.period_kind,
    submission.period_code,
    submission.first_year,
    submission.last_year,
    make_date(
        submission.first_year,
        case submission.period_kind when 'SCHOOL_YEAR' then 9 else 1 end, 1) as period_start,
    submission.unit_code,
    submission.unit_name,
    submission.content_hash,
    submission.version,
    submission.accepted_run,
    case
        when submission.unit_code = 'SO' then 3
        when reference_unit.unit_code is not null then 2
        else 1
    end as distance,
    case submission.period_kind
        when 'SCHOOL_YEAR' then make_date(submission.first_year, 9, 30)
        else make_date(submission.last_year, 12, 31)
    end as as_of_on
from submission
left join reference_unit
    on reference_unit.unit_kind = 'district' and reference_unit.unit_code = submission.unit_code
where submission.status = 'accepted' and submission.withdrawn_run is null
order by
    submission.form_code,
    submission.period_code,
    submission.unit_code,
    submission.accepted_run desc,
    submission.submission_key desc;

comment on column current_submission.as_of_on is 'The day that its figures are of, and on which its codes are read: 31/12, of school years 30/9.';
