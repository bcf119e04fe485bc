-- The levels of communes, districts and the province, and the cells that decide them.

create table universal_result (
    year integer not null,
    programme text not null check (programme in ('MN5', 'TH', 'THCS', 'XMC')),
    scope text not null check (scope in ('commune', 'district', 'province')),
    unit_key bigint references dim_unit,
    lowest_level integer not null,
    highest_level integer,
    level integer generated always as (case when lowest_level = highest_level then lowest_level end) stored,
    unique nulls not distinct (year, programme, scope, unit_key),
    check (lowest_level <= highest_level)
);

comment on table universal_result is 'The level of each commune (as stated, which is what is recognised), of each district and of the province (by the rules in force on 31/12); derived at each acceptance.';
comment on column universal_result.year is 'The calendar year.';
comment on column universal_result.programme is 'The programme, as in universal_commune_rule.';
comment on column universal_result.scope is 'What the unit is.';
comment on column universal_result.unit_key is 'The unit; null for a province that is not among the units of the year.';
comment on column universal_result.lowest_level is 'The level that it has whatever those say who have not stated theirs.';
comment on column universal_result.highest_level is 'The level that it may still have; null for a commune that has not stated its own.';
comment on column universal_result.level is 'Its level; null while it is undecided.';

create view universal_area_level as
with rule as (
    select distinct on (reported.year, universal_area_rule.scope, universal_area_rule.programme, universal_area_rule.level)
        reported.year,
        universal_area_rule.scope,
        universal_area_rule.programme,
        universal_area_rule.level,
        universal_area_rule.basis,
        universal_area_rule.share
    from (select distinct universal_result.year from universal_result) as reported
    inner join universal_area_rule on universal_area_rule.valid_from <= make_date(reported.year, 12, 31)
    order by
        reported.year,
        universal_area_rule.scope,
        universal_area_rule.programme,
        universal_area_rule.level,
        universal_area_rule.valid_from desc
),

member as (
    select
        universal_result.year,
        universal_result.programme,
        'district' as scope,
        unit_year.district_key as area_key,
        universal_result.scope as basis,
        universal_result.lowest_level,
        universal_result.highest_level
    from universal_result
    inner join unit_year
        on unit_year.calendar = 'CALENDAR_YEAR'
            and unit_year.year = universal_result.year
            and unit_year.unit_key = universal_result.unit_key
    where universal_result.scope = 'commune' and unit_year.district_key is not null
    union all
    select
        universal_result.year,
        universal_result.programme,
        'province' as scope,
        province.unit_key as area_key,
        universal_result.scope as basis,
        universal_result.lowest_level,
        universal_result.highest_level
    from universal_result
    left join unit_year as province
        on province.calendar = 'CALENDAR_YEAR'
            and province.year = universal_result.year
            and province.unit_kind = 'province'
    where universal_result.scope in ('commune', 'district')
),

counted as (
    select
        year,
        programme,
        scope,
        member.area_key,
        rule.level,
        count(*) filter (where member.lowest_level >= rule.level) >= rule.share * count(*) as is_proven,
        count(*) filter (where coalesce(member.highest_level >= rule.level, true)) < rule.share * count(*) as is_refuted
    from member
    inner join rule using (year, programme, scope, basis)
    group by year, programme, scope, member.area_key, rule.level, rule.share
),

nested as (
    select
        year,
        programme,
        scope,
        area_key,
        level,
        bool_and(is_proven) over upwards as is_proven,
        bool_or(is_refuted) over upwards as is_refuted
    from counted
    window upwards as (partition by year, programme, scope, area_key order by level)
)

select
    year,
    programme,
    scope,
    area_key,
    coalesce(max(level) filter (where is_proven), 0) as lowest_level,
    coalesce(max(level) filter (where not is_refuted), 0) as highest_level
from nested
group by year, programme, scope, area_key;

comment on view universal_area_level is 'The highest level of which a sufficient share of a district''s or the province''s members have it or a higher one; those who have not stated theirs are counted both ways.';

create view universal_cell as
with judged as materialized (
    select
        commune.year,
        commune.unit_key,
        commune.unit_code,
        area.scope,
        area.area_key,
        case when area.scope = 'province' then 0 else area.area_key end as judged_key
    from unit_year as commune
    inner join unit_year as province
        on province.calendar = commune.calendar and province.year = commune.year and province.unit_kind = 'province'
    cross join lateral (
        values
            ('commune', commune.unit_key),
            ('district', commune.district_key),
            ('province', province.unit_key)
    ) as area (scope, area_key)
    where commune.calendar = 'CALENDAR_YEAR' and commune.unit_kind = 'commune' and area.area_key is not null
),

-- Materialised, since the server takes the rows that count for one.
stated as materialized (
    select
        universal_statement.year,
        universal_statement.programme,
        universal_statement.unit_key,
        universal_statement.cell_value,
        universal_statement.submission_key,
        universal_statement.sheet_name,
        universal_statement.row_no,
        universal_statement.field
    from universal_statement
)

select
    stated.year,
    stated.programme,
    judged.scope,
    judged.judged_key,
    universal_result.lowest_level,
    universal_result.highest_level,
    universal_result.level,
    stated.unit_key,
    stated.cell_value,
    stated.submission_key,
    stated.sheet_name,
    stated.row_no,
    stated.field,
    count(*) over (partition by stated.year, stated.programme, judged.scope, judged.area_key) as cell_count,
    row_number() over (
        partition by stated.year, stated.programme, judged.scope, judged.area_key
        order by judged.unit_code collate "C", stated.sheet_name collate "C", stated.row_no)
        as cell_no
from stated
inner join judged using (year, unit_key)
inner join universal_result
    on universal_result.year = stated.year
        and universal_result.programme = stated.programme
        and universal_result.scope = judged.scope
        and universal_result.unit_key = judged.area_key;

comment on view universal_cell is 'The cells that decide a unit''s level: the stated levels of its communes, in the order of the communes'' codes; judged_key is 0 for the province.';

create function equal_share(amount numeric, cell_no bigint, cell_count bigint) returns numeric
    language sql immutable parallel safe
    return case
        when cell_no < cell_count then round(amount / cell_count, 12)
        else amount - (cell_count - 1) * round(amount / cell_count, 12)
    end;

comment on function equal_share(numeric, bigint, bigint) is 'What one of some cells adds to an amount that they make together; the last takes what rounding leaves, so that they sum to it exactly.';

update indicator
set has_unit_scope = true
where indicator_code in ('PCGDMN5_PROV', 'PCGDTH3_DIST', 'PCGDTHCS', 'XMC');
