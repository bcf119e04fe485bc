-- By which rule a document's first page is laid out, and in whose name it goes out, each in its time:
-- rows with a source, so that a new rule or another committee above is a row and not a release.
create table document_form (
    form_code text primary key,
    family text not null check (family in ('PARTY', 'STATE')),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    legal_basis text not null,
    exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (family = 'PARTY'),
    exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (family = 'STATE')
);

comment on table document_form is 'The rules on the form of documents: a document follows the one of its date of issue.';
comment on column document_form.form_code is 'The short name of the rule.';
comment on column document_form.family is 'PARTY for documents of the Party, STATE for those of an authority.';
comment on column document_form.valid_from is 'The first day on which documents follow it.';
comment on column document_form.valid_to is 'The last such day, or null while in force.';
comment on column document_form.legal_basis is 'The rule as it is cited.';

-- The first days are those of the rules themselves; of HD 05 only the year is known.
insert into document_form (form_code, family, valid_from, valid_to, legal_basis)
values
    ('HD11', 'PARTY', '2004-05-28', '2018-04-02', 'Hướng dẫn số 11-HD/VPTW ngày 28/5/2004'),
    (
        'HD36', 'PARTY', '2018-04-03', '2025-12-31',
        'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 thực hiện Quy định số 66-QĐ/TW'),
    ('HD05', 'PARTY', '2026-01-01', null, 'Hướng dẫn số 05-HD/VPTW thực hiện Quy định số 399-QĐ/TW'),
    ('TT01', 'STATE', '2011-03-06', '2020-03-04', 'Thông tư số 01/2011/TT-BNV ngày 19/01/2011'),
    ('ND30', 'STATE', '2020-03-05', null, 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020');

create table document_issuer (
    issuer_code text primary key,
    family text not null check (family in ('PARTY', 'STATE')),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    parent_name text,
    parent_name_english text,
    issuer_name text not null,
    issuer_name_english text not null,
    place_name text not null,
    source text not null,
    exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (family = 'PARTY'),
    exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (family = 'STATE')
);

comment on table document_issuer is 'In whose name a review goes out, and who stands above.';
comment on column document_issuer.issuer_code is 'The name of the row.';
comment on column document_issuer.family is 'PARTY for documents of the Party, STATE for those of an authority.';
comment on column document_issuer.valid_from is 'The first day on which it issued so.';
comment on column document_issuer.valid_to is 'The last such day, or null while it does.';
comment on column document_issuer.parent_name is 'Who stands above, or null where it is not known.';
comment on column document_issuer.parent_name_english is 'The same in English.';
comment on column document_issuer.issuer_name_english is 'The same in English.';
comment on column document_issuer.issuer_name is 'Who issues.';
comment on column document_issuer.place_name is 'Where it is issued, as it stands before the date.';
comment on column document_issuer.source is 'What the row rests on.';

insert into document_issuer (
    issuer_code, family, valid_from, valid_to, parent_name, parent_name_english,
    issuer_name, issuer_name_english, place_name, source)
values
    (
        'PARTY-1', 'PARTY', '2000-01-01', '2025-01-31',
        'Đảng bộ Khối các cơ quan tỉnh', 'Party Committee of the Provincial Agencies',
        'Đảng ủy Sở Giáo dục và Đào tạo',
        'Party Committee of the Lạng Sơn Department of Education and Training',
        'Lạng Sơn', 'bài về nhiệm kỳ 2015-2020'),
    (
        'PARTY-2', 'PARTY', '2025-02-01', null, null, null,
        'Đảng ủy Sở Giáo dục và Đào tạo',
        'Party Committee of the Lạng Sơn Department of Education and Training',
        'Lạng Sơn', 'cấp trên mới từ năm 2025 chưa được xác nhận'),
    (
        'STATE-1', 'STATE', '2000-01-01', null,
        'Ủy ban nhân dân tỉnh Lạng Sơn', 'People''s Committee of Lạng Sơn Province',
        'Sở Giáo dục và Đào tạo', 'Department of Education and Training',
        'Lạng Sơn', 'tên cơ quan');

do $$
begin
    grant select on document_form, document_issuer to termreview_publisher;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
