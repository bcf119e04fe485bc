-- What the statements make of codes, names and days.

-- Where a code passed to another unit: a founding, a recoding, or a merger or split whose result has another name than
-- the holder of its code had the day before.
create view unit_origin as
with recursive known_name as materialized (
    select
        unit_statement.unit_kind,
        unit_statement.unit_code,
        unit_statement.as_of_on,
        unit_statement.unit_name
    from unit_statement
    inner join (
        select distinct
            unit_kind,
            new_code as unit_code
        from unit_change_in_force
        where change_kind in ('MERGED', 'SPLIT') and new_name is not null
    ) as result using (unit_kind, unit_code)
    where unit_statement.unit_name is not null
    group by
        unit_statement.unit_kind,
        unit_statement.unit_code,
        unit_statement.as_of_on,
        unit_statement.unit_name
),

taken as (
    select
        unit_kind,
        coalesce(new_code, old_code) as unit_code,
        effective_on as starts_on,
        null::text as recoded_from
    from unit_change_in_force
    where change_kind = 'FOUNDED' and coalesce(new_code, old_code) is not null
    union all
    select
        unit_kind,
        new_code as unit_code,
        effective_on as starts_on,
        old_code as recoded_from
    from unit_change_in_force
    where change_kind = 'RECODED' and new_code <> old_code
    union all
    select
        result.unit_kind,
        result.new_code as unit_code,
        result.effective_on as starts_on,
        null as recoded_from
    from unit_change_in_force as result
    where result.change_kind in ('MERGED', 'SPLIT')
        and result.new_name is not null
        and not is_same_name(result.unit_kind, unit_name_key(result.unit_kind, result.new_name), (
            select unit_name_key(known_name.unit_kind, known_name.unit_name)
            from known_name
            where known_name.unit_kind = result.unit_kind
                and known_name.unit_code = result.new_code
                and known_name.as_of_on < result.effective_on
            order by known_name.as_of_on desc, known_name.unit_name
            limit 1))
),

first_taken as (
    select
        unit_kind,
        unit_code,
        min(starts_on) as starts_on
    from taken
    group by unit_kind, unit_code
),

named as materialized (
    select
        unit_kind,
        unit_code,
        min(as_of_on) as on_day
    from unit_statement
    group by unit_kind, unit_code
    union all
    select
        unit_kind,
        old_code as unit_code,
        min(effective_on) - 1 as on_day
    from unit_change_in_force
    where old_code is not null and change_kind <> 'FOUNDED'
    group by unit_kind, old_code
),

-- Reference rows and indicators stand for all time; a code that D0 alone names as an old one was never introduced.
start as (
    select
        unit_kind,
        unit_code,
        starts_on,
        min(recoded_from) as recoded_from
    from taken
    group by unit_kind, unit_code, starts_on
    union all
    select distinct
        introduced.unit_kind,
        introduced.unit_code,
        '-infinity'::date as starts_on,
        null as recoded_from
    from (
        select
            unit_kind,
            unit_code
        from unit_statement
        group by unit_kind, unit_code
    ) as introduced
    left join first_taken using (unit_kind, unit_code)
    where first_taken.starts_on is null
        or exists (
            select from named
            where named.unit_kind = introduced.unit_kind
                and named.unit_code = introduced.unit_code
                and named.on_day < first_taken.starts_on)
    union all
    select
        'target' as unit_kind,
        indicator_code as unit_code,
        '-infinity' as starts_on,
        null as recoded_from
    from indicator
),

holding as (
    select
        unit_kind,
        unit_code,
        recoded_from,
        starts_on,
        case when row_number() over in_time = 1 then '-infinity'::date else starts_on end as holds_from,
        coalesce(lead(starts_on) over in_time, 'infinity'::date) as holds_before
    from start
    window in_time as (partition by unit_kind, unit_code order by starts_on)
),

resolved as (
    select
        holding.unit_kind,
        holding.unit_code,
        holding.holds_from,
        holding.holds_before,
        holding.unit_code as origin_code,
        holding.holds_from as origin_since
    from holding
    where holding.recoded_from is null
        or not exists (
            select from holding as earlier
            where earlier.unit_kind = holding.unit_kind
                and earlier.unit_code = holding.recoded_from
                and earlier.holds_from < holding.starts_on)
    union all
    select
        holding.unit_kind,
        holding.unit_code,
        holding.holds_from,
        holding.holds_before,
        resolved.origin_code,
        resolved.origin_since
    from resolved
    inner join holding
        on holding.unit_kind = resolved.unit_kind
            and holding.recoded_from = resolved.unit_code
            and holding.starts_on > resolved.holds_from
            and holding.starts_on <= resolved.holds_before
)

select
    unit_kind,
    unit_code,
    holds_from,
    holds_before,
    origin_code,
    origin_since
from resolved;

comment on view unit_origin is 'Each holding of a code with the code and day under which its unit began.';

create view unit_name_in_force as
select
    dim_unit.unit_kind,
    unit_version.unit_key,
    unit_version.unit_code,
    unit_version.unit_name_key,
    unit_version.parent_key,
    case
        when row_number() over (partition by unit_version.unit_key order by unit_version.valid) = 1 then '-infinity'::date
        else lower(unit_version.valid)
    end as holds_from,
    coalesce(upper(unit_version.valid), 'infinity'::date) as holds_before
from unit_version
inner join dim_unit using (unit_key);

comment on view unit_name_in_force is 'The name of each unit by day, for looking rows without codes up; the first one also holds before its time.';
comment on column unit_name_in_force.holds_from is 'The first day on which the name held.';
comment on column unit_name_in_force.holds_before is 'The first day on which it no longer did.';

create view unit_end as
with changed as (
    select
        predecessor_key,
        effective_on,
        bool_or(successor_key = predecessor_key) as is_continuing,
        bool_or(change_kind in ('MERGED', 'DISSOLVED')) as is_ending,
        bool_and(share is not null) as is_shared,
        sum(share) as share
    from unit_succession
    where change_kind in ('MERGED', 'DISSOLVED', 'SPLIT')
    group by predecessor_key, effective_on
),

ended as (
    select
        predecessor_key as unit_key,
        min(effective_on) as ends_on
    from changed
    where not coalesce(is_continuing, false) and (is_ending or not is_shared or share >= 0.9995)
    group by predecessor_key
    union all
    select
        unit_key,
        max(holds_before) as ends_on
    from unit_holding
    group by unit_key
    having max(holds_before) < 'infinity'
)

select
    unit_key,
    min(ends_on) as ends_on
from ended
group by unit_key;

comment on view unit_end is 'The first day on which a unit is no more: merged, dissolved, split up, or its code taken over.';

create view unit_point as
with held as (
    select
        unit_statement.*,
        unit_holding.unit_key
    from unit_statement
    inner join unit_holding
        on unit_holding.unit_kind = unit_statement.unit_kind
            and unit_holding.unit_code = unit_statement.unit_code
            and unit_statement.as_of_on >= unit_holding.holds_from
            and unit_statement.as_of_on < unit_holding.holds_before
),

named_parent as (
    select
        held.submission_key,
        held.sheet_name,
        held.row_no,
        held.unit_key,
        min(unit_name_in_force.unit_key) as parent_key
    from held
    inner join unit_name_in_force
        on unit_name_in_force.unit_kind = held.parent_kind
            and unit_name_in_force.unit_name_key = unit_name_key(held.parent_kind, held.parent_name)
            and held.as_of_on >= unit_name_in_force.holds_from
            and held.as_of_on < unit_name_in_force.holds_before
    left join unit_holding as district
        on district.unit_kind = 'district'
            and district.unit_code = held.district_code
            and held.as_of_on >= district.holds_from
            and held.as_of_on < district.holds_before
    where held.parent_code is null
        and held.parent_name is not null
        and (district.unit_key is null or district.unit_key = unit_name_in_force.parent_key)
    group by held.submission_key, held.sheet_name, held.row_no, held.unit_key
    having count(distinct unit_name_in_force.unit_key) = 1
),

placed as (
    select
        held.*,
        coalesce(parent.unit_key, named_parent.parent_key) as parent_key,
        row_number() over (
            partition by held.unit_key, held.as_of_on
            order by
                held.nearness,
                held.distance,
                held.reporting_unit_code,
                held.sheet_name,
                held.row_no) as choice_no
    from held
    left join unit_holding as parent
        on parent.unit_code = held.parent_code
            and (
                parent.unit_kind = held.parent_kind
                or (held.parent_kind = '?'
                    and parent.unit_kind in ('province', 'district', 'commune', 'committee', 'superior')
                    and parent.unit_kind <> held.unit_kind))
            and held.as_of_on >= parent.holds_from
            and held.as_of_on < parent.holds_before
    left join named_parent
        on named_parent.submission_key = held.submission_key
            and named_parent.sheet_name = held.sheet_name
            and named_parent.row_no = held.row_no
            and named_parent.unit_key = held.unit_key
)

select
    unit_kind,
    unit_key,
    as_of_on,
    min(period_start) as period_start,
    (array_agg(unit_code order by choice_no))[1] as unit_code,
    (array_agg(unit_name order by choice_no) filter (where unit_name is not null))[1] as unit_name,
    (array_agg(unit_type order by choice_no) filter (where unit_type is not null))[1] as unit_type,
    (array_agg(level_group order by choice_no) filter (where level_group is not null))[1] as level_group,
    (array_agg(ownership order by choice_no) filter (where ownership is not null))[1] as ownership,
    (array_agg(parent_key order by choice_no) filter (where parent_key is not null))[1] as parent_key,
    (array_agg(submission_key order by choice_no))[1] as submission_key
from placed
group by unit_kind, unit_key, as_of_on;

comment on view unit_point is 'What is said of each unit on each day, from the statement nearest to it.';
