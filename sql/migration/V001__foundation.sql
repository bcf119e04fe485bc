-- Schemas, roles, the Vietnamese order, and the way names are compared.
-- The schema warehouse itself is made by Flyway, whose history lives in it.

create schema if not exists staging;
create schema if not exists star;
create schema if not exists batch;

comment on schema staging is 'Rows as read, on their way from a workbook to the facts; empty between runs but for held submissions.';
comment on schema star is 'Views for readers and BI tools: facts joined to the units as they were.';
comment on schema batch is 'Spring Batch''s own record of runs.';

-- C.UTF-8 would sort "Z" before "Ân" before "Đà"; kn sorts "Chi bộ 2" before "Chi bộ 10".
create collation if not exists vietnamese (provider = icu, locale = 'vi-u-kn-true');

-- On a server of one's own the right to create roles may be missing; the owner then works alone.
do $$
declare
    role_name text;
begin
    foreach role_name in array array['termreview_loader', 'termreview_publisher', 'termreview_reader']
    loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I nologin', role_name);
        end if;
    end loop;
exception
    when insufficient_privilege or duplicate_object or unique_violation then
        raise notice 'roles not created: %', sqlerrm;
end
$$;

-- Two spellings of one name have one key: case, spaces, punctuation, NFD, and the two places where Vietnamese
-- may set a tone ("Quý Hòa", "Quý Hoà") do not count.
create function name_key(name text) returns text
    language sql immutable parallel safe strict
    return trim(regexp_replace(
        normalize(
            regexp_replace(
                normalize(lower(name collate "und-x-icu"), nfd),
                U&'([ou])([\0300\0301\0303\0309\0323])([aey])', '\1\3\2', 'g'),
            nfc),
        '[^[:alnum:]]+' collate "und-x-icu", ' ', 'g'));

comment on function name_key(text) is 'The key by which names are compared: case, spacing, punctuation, Unicode form and tone placement do not count.';

-- "Văn phòng" under the heading "Chi bộ" is "Chi bộ Văn phòng".
create function unit_name_key(unit_kind text, name text) returns text
    language sql immutable parallel safe strict
    return case
        when unit_kind = 'branch' then regexp_replace(name_key(name), '^chi bộ ', '')
        else name_key(name)
    end;

comment on function unit_name_key(text, text) is 'name_key without the word that the kind of unit already says.';
