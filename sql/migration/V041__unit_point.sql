-- What is said of units, row by row; derived at each acceptance and kept, so that the planner knows how much it is.

create table unit_mention (
    unit_kind text not null,
    unit_key bigint not null references dim_unit,
    as_of_on date not null,
    period_start date not null,
    unit_code text not null,
    unit_name text,
    unit_type text,
    level_group text,
    ownership text,
    parent_kind text,
    parent_code text,
    parent_name text,
    district_code text,
    nearness integer not null,
    distance integer not null,
    reporting_unit_code text not null,
    submission_key bigint,
    sheet_name text not null,
    row_no integer not null
);
create index unit_mention_kind on unit_mention (unit_kind);

comment on table unit_mention is 'Each statement about a unit with the unit that its code meant on its day; derived at each acceptance.';
comment on column unit_mention.unit_kind is 'The kind of unit.';
comment on column unit_mention.unit_key is 'The unit.';
comment on column unit_mention.as_of_on is 'The day of which it is said.';
comment on column unit_mention.period_start is 'The first day from which it may be so.';
comment on column unit_mention.unit_code is 'The code as stated.';
comment on column unit_mention.unit_name is 'The name as stated.';
comment on column unit_mention.unit_type is 'Loại trường (SchoolType).';
comment on column unit_mention.level_group is 'Nhóm cấp học (SchoolLevel).';
comment on column unit_mention.ownership is 'Loại hình (Ownership).';
comment on column unit_mention.parent_kind is 'The kind of unit above it; ? where a change names any.';
comment on column unit_mention.parent_code is 'The code of the unit above it.';
comment on column unit_mention.parent_name is 'Its name.';
comment on column unit_mention.district_code is 'The district that the row names.';
comment on column unit_mention.nearness is 'Of several of one day, the lowest is believed.';
comment on column unit_mention.distance is 'How far the reporting unit is.';
comment on column unit_mention.reporting_unit_code is 'The reporting unit.';
comment on column unit_mention.submission_key is 'The submission; null for reference rows.';
comment on column unit_mention.sheet_name is 'The sheet.';
comment on column unit_mention.row_no is 'The row.';

create view unit_point as
with named_parent as (
    select
        held.submission_key,
        held.sheet_name,
        held.row_no,
        held.unit_key,
        min(unit_name_in_force.unit_key) as parent_key
    from unit_mention as held
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
    from unit_mention as held
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
