-- The versions of the units of one kind: a new one from the day that a change dates, else from the
-- first day of the period in which another name, code, type or parent is first seen, but not before
-- the day after the last statement that knew it otherwise. Spellings with the same key are no
-- change; of them the latest is shown. What a statement leaves out is as it was before, or as it is
-- first said to be. Kinds are run from the widest to the narrowest: a parent's name is looked up in
-- the versions of its kind.
-- grain: one version of a unit
-- reads: unit_point, unit_end, dim_unit, unit_holding, unit_version → writes: unit_version
-- parameters: unit_kind
with numbered as (
    select
        unit_key,
        as_of_on,
        period_start,
        unit_code,
        unit_name,
        unit_type,
        level_group,
        ownership,
        parent_key,
        submission_key,
        lag(as_of_on) over in_time as previous_on,
        count(unit_name) over in_time as name_no,
        count(unit_type) over in_time as type_no,
        count(level_group) over in_time as group_no,
        count(ownership) over in_time as ownership_no,
        count(parent_key) over in_time as parent_no
    from unit_point
    where unit_kind = :unit_kind
    window in_time as (partition by unit_key order by as_of_on)
),

first_known as (
    select
        unit_key,
        min(period_start) as period_start,
        (array_agg(unit_name order by as_of_on) filter (where unit_name is not null))[1]
            as unit_name,
        (array_agg(unit_type order by as_of_on) filter (where unit_type is not null))[1]
            as unit_type,
        (array_agg(level_group order by as_of_on) filter (where level_group is not null))[1]
            as level_group,
        (array_agg(ownership order by as_of_on) filter (where ownership is not null))[1]
            as ownership,
        (array_agg(parent_key order by as_of_on) filter (where parent_key is not null))[1]
            as parent_key
    from numbered
    group by unit_key
),

filled as (
    select
        numbered.unit_key,
        numbered.as_of_on,
        numbered.previous_on,
        numbered.period_start,
        numbered.unit_code,
        numbered.submission_key,
        first_known.period_start as first_start,
        coalesce(
            max(numbered.unit_name) over (partition by numbered.unit_key, numbered.name_no),
            first_known.unit_name,
            numbered.unit_code) as unit_name,
        coalesce(
            max(numbered.unit_type) over (partition by numbered.unit_key, numbered.type_no),
            first_known.unit_type) as unit_type,
        coalesce(
            max(numbered.level_group) over (partition by numbered.unit_key, numbered.group_no),
            first_known.level_group) as level_group,
        coalesce(
            max(numbered.ownership) over (partition by numbered.unit_key, numbered.ownership_no),
            first_known.ownership) as ownership,
        coalesce(
            max(numbered.parent_key) over (partition by numbered.unit_key, numbered.parent_no),
            first_known.parent_key) as parent_key
    from numbered
    inner join first_known using (unit_key)
),

name as materialized (
    select
        unit_name,
        unit_name_key(:unit_kind, unit_name) as unit_name_key
    from (select distinct unit_name from filled) as distinct_name
),

keyed as (
    select
        filled.*,
        name.unit_name_key
    from filled
    inner join name using (unit_name)
),

marked as (
    select
        keyed.*,
        lag(unit_key) over in_time is null
            or (
                unit_name_key <> lag(unit_name_key) over in_time
                and not is_same_name(:unit_kind, unit_name_key, lag(unit_name_key) over in_time))
            or unit_code <> lag(unit_code) over in_time
            or unit_type is distinct from lag(unit_type) over in_time
            or level_group is distinct from lag(level_group) over in_time
            or ownership is distinct from lag(ownership) over in_time
            or parent_key is distinct from lag(parent_key) over in_time as is_change
    from keyed
    window in_time as (partition by unit_key order by as_of_on)
),

versioned as (
    select
        marked.*,
        count(*) filter (where is_change) over (partition by unit_key order by as_of_on)
            as version_no
    from marked
),

versions as (
    select
        versioned.unit_key,
        versioned.version_no,
        case
            when versioned.version_no = 1
                then greatest(min(versioned.first_start), dim_unit.since)
            else greatest(min(versioned.period_start), min(versioned.previous_on) + 1)
        end as valid_from,
        min(versioned.unit_code) as unit_code,
        (array_agg(versioned.unit_name order by versioned.as_of_on desc))[1] as unit_name,
        (array_agg(versioned.unit_name_key order by versioned.as_of_on desc))[1]
            as unit_name_key,
        min(versioned.unit_type) as unit_type,
        min(versioned.level_group) as level_group,
        min(versioned.ownership) as ownership,
        min(versioned.parent_key) as parent_key,
        (array_agg(versioned.submission_key order by versioned.as_of_on)
            filter (where versioned.submission_key is not null))[1] as first_seen_submission
    from versioned
    inner join dim_unit using (unit_key)
    group by versioned.unit_key, versioned.version_no, dim_unit.since
),

bounded as (
    select
        versions.*,
        least(
            lead(versions.valid_from) over (
                partition by versions.unit_key order by versions.version_no),
            unit_end.ends_on,
            'infinity'::date) as valid_before
    from versions
    left join unit_end using (unit_key)
),

committee as (
    select dim_unit.unit_key
    from unit_version
    inner join dim_unit using (unit_key)
    where dim_unit.unit_kind = 'committee'
    order by dim_unit.unit_code
    limit 1
),

-- A commune outlives its district: from the district's last day on it belongs to the province.
placed as (
    select
        bounded.*,
        coalesce(
            bounded.parent_key,
            case when :unit_kind in ('branch', 'mass_organisation') then committee.unit_key end)
            as above_key,
        case when :unit_kind = 'commune' and unit_end.ends_on < bounded.valid_before
            then greatest(unit_end.ends_on, bounded.valid_from) end as moves_on,
        case when :unit_kind in ('commune', 'district') then province.unit_key end as province_key
    from bounded
    left join unit_end on unit_end.unit_key = bounded.parent_key
    left join unit_holding as province on province.unit_kind = 'province'
    left join committee on true
),

final as (
    select
        unit_key,
        valid_from,
        coalesce(moves_on, valid_before) as valid_before,
        unit_code,
        unit_name,
        unit_name_key,
        unit_type,
        level_group,
        ownership,
        coalesce(above_key, province_key) as parent_key,
        first_seen_submission
    from placed
    union all
    select
        unit_key,
        moves_on as valid_from,
        valid_before,
        unit_code,
        unit_name,
        unit_name_key,
        unit_type,
        level_group,
        ownership,
        province_key as parent_key,
        first_seen_submission
    from placed
    where moves_on is not null
)

insert into unit_version (
    unit_key, valid, unit_code, unit_name, unit_name_key, unit_type, level_group, ownership,
    parent_key, first_seen_submission
)
select
    unit_key,
    daterange(nullif(valid_from, '-infinity'), nullif(valid_before, 'infinity')) as valid,
    unit_code,
    unit_name,
    unit_name_key,
    unit_type,
    level_group,
    ownership,
    parent_key,
    first_seen_submission
from final
where valid_from < valid_before
