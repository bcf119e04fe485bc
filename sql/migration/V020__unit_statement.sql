-- What current submissions state about units, and what that makes of codes and names.

create view unit_change_in_force as
select distinct on (unit_kind, old_code, new_code, new_name_key, change_kind, effective_on)
    unit_kind,
    old_code,
    new_code,
    new_name,
    change_kind,
    effective_on,
    share,
    legal_basis,
    submission_key,
    sheet_name,
    row_no
from (
    select
        lower(fct_unit_change.changed_kind) as unit_kind,
        upper(fct_unit_change.old_code) as old_code,
        upper(fct_unit_change.new_code) as new_code,
        fct_unit_change.new_name,
        name_key(fct_unit_change.new_name) as new_name_key,
        fct_unit_change.change_kind,
        fct_unit_change.effective_on,
        fct_unit_change.share,
        fct_unit_change.legal_basis,
        fct_unit_change.submission_key,
        fct_unit_change.sheet_name,
        fct_unit_change.row_no,
        current_submission.distance,
        current_submission.period_code,
        current_submission.unit_code as reporting_unit_code
    from fct_unit_change
    inner join current_submission using (submission_key)
) as stated
order by
    unit_kind,
    old_code,
    new_code,
    new_name_key,
    change_kind,
    effective_on,
    distance,
    period_code desc,
    reporting_unit_code,
    sheet_name,
    row_no;

comment on view unit_change_in_force is 'Each change of a unit once, however many current submissions list it.';

create view unit_statement as
with by_row as (
    select
        fct_membership.submission_key,
        fct_membership.sheet_name,
        fct_membership.row_no,
        'branch' as unit_kind,
        upper(fct_membership.branch_code) as unit_code,
        fct_membership.branch_name as unit_name,
        null::text as unit_type,
        null::text as level_group,
        null::text as ownership,
        null::text as parent_kind,
        null::text as parent_code,
        null::text as parent_name,
        null::text as district_code,
        1 as nearness
    from fct_membership
    union all
    select
        submission_key,
        sheet_name,
        row_no,
        case when organisation_type = 'PARTY_COMMITTEE' then 'committee' else 'mass_organisation' end as unit_kind,
        upper(organisation_code) as unit_code,
        organisation_name as unit_name,
        null as unit_type,
        null as level_group,
        null as ownership,
        null as parent_kind,
        null as parent_code,
        null as parent_name,
        null as district_code,
        1 as nearness
    from fct_organisation_rating
    where organisation_type <> 'BRANCH'
    union all
    select
        submission_key,
        sheet_name,
        row_no,
        'school' as unit_kind,
        upper(school_code) as unit_code,
        school_name as unit_name,
        school_type as unit_type,
        level_group,
        ownership,
        'commune' as parent_kind,
        upper(commune_code) as parent_code,
        commune_name as parent_name,
        upper(district_code) as district_code,
        1 as nearness
    from fct_school_year
    union all
    select
        submission_key,
        sheet_name,
        row_no,
        'commune' as unit_kind,
        upper(commune_code) as unit_code,
        commune_name as unit_name,
        null as unit_type,
        null as level_group,
        null as ownership,
        'district' as parent_kind,
        upper(district_code) as parent_code,
        null as parent_name,
        upper(district_code) as district_code,
        2 as nearness
    from fct_school_year
    union all
    select
        submission_key,
        sheet_name,
        row_no,
        'commune' as unit_kind,
        upper(commune_code) as unit_code,
        commune_name as unit_name,
        null as unit_type,
        null as level_group,
        null as ownership,
        'district' as parent_kind,
        upper(district_code) as parent_code,
        null as parent_name,
        upper(district_code) as district_code,
        1 as nearness
    from fct_universal_education
)

select
    by_row.*,
    current_submission.period_start,
    current_submission.as_of_on,
    current_submission.distance,
    current_submission.unit_code as reporting_unit_code
from by_row
inner join current_submission using (submission_key)
where by_row.unit_code is not null
union all
select
    submission_key,
    sheet_name,
    row_no,
    unit_kind,
    case when change_kind = 'TRANSFERRED' then old_code else coalesce(new_code, old_code) end as unit_code,
    case when change_kind <> 'TRANSFERRED' then new_name end as unit_name,
    null as unit_type,
    null as level_group,
    null as ownership,
    case when change_kind = 'TRANSFERRED' then '?' end as parent_kind,
    case when change_kind = 'TRANSFERRED' then nullif(new_code, old_code) end as parent_code,
    case when change_kind = 'TRANSFERRED' then new_name end as parent_name,
    null as district_code,
    0 as nearness,
    effective_on as period_start,
    effective_on as as_of_on,
    0 as distance,
    '' as reporting_unit_code
from unit_change_in_force
where change_kind <> 'DISSOLVED' and coalesce(new_code, old_code) is not null
union all
select
    null as submission_key,
    '' as sheet_name,
    0 as row_no,
    unit_kind,
    unit_code,
    unit_name,
    null as unit_type,
    null as level_group,
    null as ownership,
    case when unit_kind = 'district' then 'province' end as parent_kind,
    case when unit_kind = 'district' then '20' end as parent_code,
    null as parent_name,
    null as district_code,
    3 as nearness,
    '-infinity'::date as period_start,
    '-infinity'::date as as_of_on,
    3 as distance,
    '' as reporting_unit_code
from reference_unit;

comment on view unit_statement is 'What current submissions that may introduce units state about them, by code, and what reference rows and changes say.';
comment on column unit_statement.parent_kind is 'The kind of unit above it; ? where a change names any.';
comment on column unit_statement.nearness is 'Of several statements of one day, the lowest is believed: a change, the form about the unit, another form that mentions it, the reference rows.';
comment on column unit_statement.as_of_on is 'The day of which it is said.';
comment on column unit_statement.period_start is 'The first day from which it may be so.';

-- Where a code passed to another unit: a founding, a recoding, or a merger or split whose result has another name than
-- the holder of its code had the day before.
create view unit_origin as
with recursive known_name as (
    select
        unit_kind,
        unit_code,
        as_of_on,
        unit_name_key(unit_kind, unit_name) as unit_name_key
    from unit_statement
    where unit_name is not null
    group by unit_kind, unit_code, as_of_on, unit_name_key(unit_kind, unit_name)
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
        and unit_name_key(result.unit_kind, result.new_name) <> (
            select known_name.unit_name_key
            from known_name
            where known_name.unit_kind = result.unit_kind
                and known_name.unit_code = result.new_code
                and known_name.as_of_on < result.effective_on
            order by known_name.as_of_on desc, known_name.unit_name_key
            limit 1)
),

first_taken as (
    select
        unit_kind,
        unit_code,
        min(starts_on) as starts_on
    from taken
    group by unit_kind, unit_code
),

named as (
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
    unit_name_key(dim_unit.unit_kind, unit_version.unit_name) as unit_name_key,
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
