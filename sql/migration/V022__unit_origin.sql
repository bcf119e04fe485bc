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
