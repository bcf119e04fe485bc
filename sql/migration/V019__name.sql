-- How the names of districts, communes and schools are compared.

create or replace function unit_name_key(unit_kind text, name text) returns text
    language sql immutable parallel safe strict
    return case unit_kind
        when 'branch' then regexp_replace(name_key(name), '^chi bộ ', '')
        when 'district' then regexp_replace(
            name_key(name),
            '^((ubnd|ủy ban nhân dân|uỷ ban nhân dân|phòng gd đt|phòng gdđt|phòng gd và đt|phòng giáo dục và đào tạo'
                || '|phòng giáo dục đào tạo|huyện|thành phố|thị xã|tp|tx|h) )+', '')
        when 'commune' then regexp_replace(
            regexp_replace(
                regexp_replace(name_key(name), '^x ', 'xã '),
                '^p ', 'phường '),
            '^tt ', 'thị trấn ')
        when 'school' then regexp_replace(
            regexp_replace(
                regexp_replace(
                    regexp_replace(
                        regexp_replace(
                            regexp_replace(
                                regexp_replace(name_key(name), '^trường ', ''),
                                'trung học cơ sở', 'thcs', 'g'),
                            'trung học phổ thông', 'thpt', 'g'),
                        'tiểu học', 'th', 'g'),
                    'mầm non', 'mn', 'g'),
                '(phổ thông dân tộc|ptdt) (bán|nội) trú', 'ptdt \2 trú', 'g'),
            'ptdtbt|ptdt bt', 'ptdt bán trú', 'g')
        else name_key(name)
    end;

comment on function unit_name_key(text, text) is 'name_key without the words that the kind of unit already says, usual abbreviations spelt alike.';

create function unit_bare_key(unit_kind text, name_key text) returns text
    language sql immutable parallel safe strict
    return case unit_kind
        when 'commune' then regexp_replace(name_key, '^(xã|phường|thị trấn) ', '')
        else name_key
    end;

comment on function unit_bare_key(text, text) is 'A unit''s key without the word for its rank, which senders leave out: "Chi Lăng" may be said of "Phường Chi Lăng".';

create function is_same_name(unit_kind text, one text, other text) returns boolean
    language sql immutable parallel safe strict
    return one = other or (
        unit_bare_key(unit_kind, one) = unit_bare_key(unit_kind, other)
        and (one = unit_bare_key(unit_kind, one) or other = unit_bare_key(unit_kind, other)));

comment on function is_same_name(text, text, text) is 'Whether two keys can name one unit: alike, or alike but for a rank that one of them leaves out.';

create function district_code_of(name text) returns text
    language sql stable parallel safe strict
    return (
        select min(reference_unit.unit_code)
        from reference_unit
        where reference_unit.unit_kind = 'district'
            and unit_name_key('district', reference_unit.unit_name) = unit_name_key('district', district_code_of.name));

comment on function district_code_of(text) is 'The code of the district that a name means, or null.';
