-- When a commune, a district or the province reaches a level of universal education (domain, 5): rows with source and
-- validity. Of the rows of one key the one with the latest valid_from up to the day is in force, so a new rule is one
-- more row, and no day before it changes.

create table universal_commune_rule (
    programme text not null check (programme in ('MN5', 'TH', 'THCS', 'XMC')),
    level integer not null check (level between 1 and 3),
    commune_kind text not null check (commune_kind in ('ordinary', 'disadvantaged')),
    criterion text not null check (criterion in (
        'age5_enrolled', 'age5_completed', 'age6_grade1', 'age14_completed', 'age11_completed', 'age11_settled',
        'age15_18_graduated', 'age15_18_upper', 'age15_25_literate1', 'age15_35_literate1', 'age15_35_literate2',
        'age15_60_literate2')),
    valid_from date not null,
    threshold numeric check (threshold > 0 and threshold <= 1),
    source text not null,
    known_from timestamptz not null default '-infinity',
    primary key (programme, level, commune_kind, criterion, valid_from)
);

comment on table universal_commune_rule is 'What a commune must reach for a level, beside what universal_prerequisite asks: each of its criteria.';
comment on column universal_commune_rule.programme is 'MN5: preschool for five-year-olds; TH: primary; THCS: lower secondary; XMC: literacy.';
comment on column universal_commune_rule.level is 'The level, 1 where the programme has only one.';
comment on column universal_commune_rule.commune_kind is 'Whether it is for specially disadvantaged communes or for all others.';
comment on column universal_commune_rule.criterion is 'Which figures are compared: a criterion of universal_measure.';
comment on column universal_commune_rule.valid_from is 'The first day; it lasts until the next row''s day.';
comment on column universal_commune_rule.threshold is 'The lowest share, 0–1; null where the criterion is no longer asked from that day on.';
comment on column universal_commune_rule.source is 'The document, and how sure it is.';
comment on column universal_commune_rule.known_from is 'Since when the warehouse has known it.';

insert into universal_commune_rule (programme, level, commune_kind, criterion, threshold, valid_from, source)
select
    rule.programme,
    rule.level,
    variant.commune_kind,
    variant.criterion,
    variant.threshold,
    '2014-05-15' as valid_from,
    'Nghị định 20/2014/NĐ-CP ngày 24/3/2014' as source
from (
    values
        ('MN5', 1, 'age5_enrolled', 0.95, 'age5_enrolled', 0.90),
        ('MN5', 1, 'age5_completed', 0.85, 'age5_completed', 0.80),
        ('TH', 1, 'age6_grade1', 0.90, 'age6_grade1', 0.90),
        ('TH', 1, 'age14_completed', 0.80, 'age14_completed', 0.70),
        ('TH', 2, 'age6_grade1', 0.95, 'age6_grade1', 0.95),
        ('TH', 2, 'age11_completed', 0.80, 'age11_completed', 0.70),
        ('TH', 2, 'age11_settled', 1, 'age11_settled', 1),
        ('TH', 3, 'age6_grade1', 0.98, 'age6_grade1', 0.98),
        ('TH', 3, 'age11_completed', 0.90, 'age11_completed', 0.80),
        ('TH', 3, 'age11_settled', 1, 'age11_settled', 1),
        ('THCS', 1, 'age15_18_graduated', 0.80, 'age15_18_graduated', 0.70),
        ('THCS', 2, 'age15_18_graduated', 0.90, 'age15_18_graduated', 0.80),
        ('THCS', 3, 'age15_18_graduated', 0.95, 'age15_18_graduated', 0.90),
        ('THCS', 3, 'age15_18_upper', 0.80, 'age15_18_upper', 0.70),
        ('XMC', 1, 'age15_35_literate1', 0.90, 'age15_25_literate1', 0.90),
        ('XMC', 2, 'age15_60_literate2', 0.90, 'age15_35_literate2', 0.90)
) as rule (programme, level, ordinary_criterion, ordinary_threshold, disadvantaged_criterion, disadvantaged_threshold)
cross join lateral (
    values
        ('ordinary', rule.ordinary_criterion, rule.ordinary_threshold),
        ('disadvantaged', rule.disadvantaged_criterion, rule.disadvantaged_threshold)
) as variant (commune_kind, criterion, threshold);

create table universal_prerequisite (
    programme text not null check (programme in ('MN5', 'TH', 'THCS', 'XMC')),
    level integer not null check (level between 1 and 3),
    required_programme text not null check (required_programme in ('MN5', 'TH', 'THCS', 'XMC')),
    valid_from date not null,
    required_level integer not null check (required_level between 0 and 3),
    source text not null,
    known_from timestamptz not null default '-infinity',
    primary key (programme, level, required_programme, valid_from)
);

comment on table universal_prerequisite is 'Which other levels a commune must have for a level.';
comment on column universal_prerequisite.programme is 'The programme of the level.';
comment on column universal_prerequisite.level is 'The level.';
comment on column universal_prerequisite.required_programme is 'The programme of which it needs a level.';
comment on column universal_prerequisite.valid_from is 'The first day; it lasts until the next row''s day.';
comment on column universal_prerequisite.required_level is 'The level that it needs; 0 where it is no longer asked from that day on.';
comment on column universal_prerequisite.source is 'The document, and how sure it is.';
comment on column universal_prerequisite.known_from is 'Since when the warehouse has known it.';

insert into universal_prerequisite (programme, level, required_programme, required_level, valid_from, source) values
    ('TH', 2, 'TH', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('TH', 3, 'TH', 2, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('THCS', 1, 'TH', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('THCS', 1, 'XMC', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('THCS', 2, 'THCS', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('THCS', 3, 'THCS', 2, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('XMC', 2, 'XMC', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014 (mức sau bao gồm mức trước: suy ra, chưa đối chiếu với văn bản gốc)');

create table universal_area_rule (
    scope text not null check (scope in ('district', 'province')),
    programme text not null check (programme in ('MN5', 'TH', 'THCS', 'XMC')),
    level integer not null check (level between 1 and 3),
    valid_from date not null,
    basis text not null check (basis in ('commune', 'district')),
    share numeric not null check (share > 0 and share <= 1),
    source text not null,
    known_from timestamptz not null default '-infinity',
    primary key (scope, programme, level, valid_from),
    check (scope <> basis)
);

comment on table universal_area_rule is 'Which share of its communes or districts must have a level for a district or the province to have it.';
comment on column universal_area_rule.scope is 'Who is judged.';
comment on column universal_area_rule.programme is 'The programme, as in universal_commune_rule.';
comment on column universal_area_rule.level is 'The level, with all levels below it.';
comment on column universal_area_rule.valid_from is 'The first day; it lasts until the next row''s day.';
comment on column universal_area_rule.basis is 'What is counted.';
comment on column universal_area_rule.share is 'The lowest share that must have the level or a higher one, 0–1; 1 for all.';
comment on column universal_area_rule.source is 'The document, and how sure it is.';
comment on column universal_area_rule.known_from is 'Since when the warehouse has known it.';

insert into universal_area_rule (scope, programme, level, basis, share, valid_from, source) values
    ('district', 'MN5', 1, 'commune', 0.90, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014 (chưa đối chiếu với văn bản gốc)'),
    ('district', 'TH', 1, 'commune', 0.90, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('district', 'TH', 2, 'commune', 0.90, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('district', 'TH', 3, 'commune', 0.90, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014 (suy ra từ số liệu đã công bố)'),
    ('district', 'THCS', 1, 'commune', 0.90, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('district', 'THCS', 2, 'commune', 0.95, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('district', 'THCS', 3, 'commune', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('district', 'XMC', 1, 'commune', 0.90, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('district', 'XMC', 2, 'commune', 0.90, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'MN5', 1, 'district', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'TH', 1, 'district', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'TH', 2, 'district', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'TH', 3, 'district', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'THCS', 1, 'district', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'THCS', 2, 'district', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'THCS', 3, 'district', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'XMC', 1, 'district', 0.90, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'XMC', 2, 'district', 1, '2014-05-15', 'Nghị định 20/2014/NĐ-CP ngày 24/3/2014'),
    ('province', 'MN5', 1, 'commune', 0.90, '2025-07-01', 'Nghị định 142/2025/NĐ-CP (tỷ lệ của mầm non còn phải đối chiếu với văn bản gốc)'),
    ('province', 'TH', 1, 'commune', 0.90, '2025-07-01', 'Nghị định 142/2025/NĐ-CP'),
    ('province', 'TH', 2, 'commune', 0.90, '2025-07-01', 'Nghị định 142/2025/NĐ-CP'),
    ('province', 'TH', 3, 'commune', 0.90, '2025-07-01', 'Nghị định 142/2025/NĐ-CP'),
    ('province', 'THCS', 1, 'commune', 0.90, '2025-07-01', 'Nghị định 142/2025/NĐ-CP'),
    ('province', 'THCS', 2, 'commune', 0.95, '2025-07-01', 'Nghị định 142/2025/NĐ-CP'),
    ('province', 'THCS', 3, 'commune', 1, '2025-07-01', 'Nghị định 142/2025/NĐ-CP'),
    ('province', 'XMC', 1, 'commune', 0.81, '2025-07-01', 'Nghị định 142/2025/NĐ-CP'),
    ('province', 'XMC', 2, 'commune', 0.90, '2025-07-01', 'Nghị định 142/2025/NĐ-CP');
