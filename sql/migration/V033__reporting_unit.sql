-- Whose report it is: how a stated reporting unit is understood.

create function spelt_bare(name text) returns text
    language sql immutable parallel safe strict
    return translate(
        regexp_replace(normalize(name_key(name), nfd), U&'[\0300-\036F]+', '', 'g'),
        U&'\0111\00F0', 'dd');

comment on function spelt_bare(text) is 'name_key without diacritics.';

-- "UBND thành phố Lạng Sơn – Phòng GD&ĐT", "Phòng GD-ĐT huyện Bắc Sơn, tỉnh Lạng Sơn", "HUYEN BAC SON".
create function district_key(name text) returns text
    language sql immutable parallel safe strict
    return trim(regexp_replace(
        regexp_replace(spelt_bare(name), '(.) tinh lang son$', '\1'),
        '(^| )(ubnd|uy ban nhan dan|phong (gd( va)? ?dt|giao duc( va)? dao tao|giao duc)'
            || '|huyen|thanh pho|thi xa|tp|tx|h)(?= |$)', '', 'g'));

comment on function district_key(text) is 'What is left of a district''s name without its rank, its offices, its province and diacritics.';

create or replace function district_code_of(name text) returns text
    language sql stable parallel safe strict
    return (
        select min(reference_unit.unit_code)
        from reference_unit
        where reference_unit.unit_kind = 'district'
            and (
                reference_unit.unit_code = trim(district_code_of.name)
                or district_key(reference_unit.unit_name) = district_key(district_code_of.name)));

comment on function district_code_of(text) is 'The code of the district that a name or a code means, or null.';

create function is_department(name text) returns boolean
    language sql immutable parallel safe strict
    return spelt_bare(name) ~ ('^((dang bo |dang uy )?so (gd( va)? ?dt|giao duc( va)? dao tao)( (tinh )?lang son)?'
        || '|(ubnd )?tinh lang son|toan tinh)$');

comment on function is_department(text) is 'Whether a reporting unit is the Department, or the whole province, whose reports are the Department''s.';

create view staged_district as
select
    staged_key.submission_key,
    count(distinct staged_key.district_code) as district_count,
    min(staged_key.district_code) as district_code
from staged_key
where staged_key.form_code in ('E0', 'E3') and staged_key.district_code is not null
group by staged_key.submission_key;

comment on view staged_district is 'How many districts the rows of a staged E0 or E3 name, and which, where it is one.';
comment on column staged_district.submission_key is 'The submission.';
comment on column staged_district.district_count is 'Different districts; rows that name none do not count.';
comment on column staged_district.district_code is 'The district, the lowest code of several.';
