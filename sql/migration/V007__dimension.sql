-- Units: durable keys, and versions derived from what current submissions state.

create table dim_unit (
    unit_key bigint generated always as identity (start with 1) primary key,
    unit_kind text not null check (unit_kind in (
        'unknown', 'committee', 'branch', 'mass_organisation',
        'province', 'district', 'commune', 'school', 'target')),
    unit_code text not null,
    unique (unit_kind, unit_code)
);

comment on table dim_unit is 'Every unit ever introduced, once, for good.';
comment on column dim_unit.unit_key is 'The durable key; 0 is the unknown member.';
comment on column dim_unit.unit_kind is 'What it is.';
comment on column dim_unit.unit_code is 'Its code, upper case.';

insert into dim_unit (unit_key, unit_kind, unit_code) overriding system value values (0, 'unknown', '?');

create table unit_version (
    unit_key bigint not null references dim_unit,
    valid daterange not null check (not isempty(valid)),
    unit_name text not null,
    unit_type text,
    parent_key bigint references dim_unit,
    first_seen_submission bigint not null references submission,
    primary key (unit_key, valid),
    -- A range of one key: an exclusion constraint without the extension btree_gist.
    exclude using gist (int8range(unit_key, unit_key, '[]') with &&, valid with &&)
);

comment on table unit_version is 'What a unit was called and where it belonged, dated by the world; recomputed from the current submissions.';
comment on column unit_version.unit_key is 'The unit.';
comment on column unit_version.valid is 'The days on which it was so.';
comment on column unit_version.unit_name is 'Its name, as the latest period in that time spells it.';
comment on column unit_version.unit_type is 'Its type, where its kind has types.';
comment on column unit_version.parent_key is 'The unit above it.';
comment on column unit_version.first_seen_submission is 'The submission that first stated this version.';

create view row_key as
select
    'P1' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'branch' as unit_kind,
    upper(branch_code) as unit_code,
    branch_name as unit_name,
    'branch_code' as code_field,
    'branch_name' as name_field,
    '' as sub_key,
    true as is_introducing
from fct_membership
union all
select
    'P2' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    case organisation_type
        when 'PARTY_COMMITTEE' then 'committee'
        when 'BRANCH' then 'branch'
        else 'mass_organisation'
    end as unit_kind,
    upper(organisation_code) as unit_code,
    organisation_name as unit_name,
    'organisation_code' as code_field,
    'organisation_name' as name_field,
    '' as sub_key,
    organisation_type <> 'BRANCH' as is_introducing
from fct_organisation_rating
union all
select
    'T0' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'target' as unit_kind,
    upper(indicator_code) as unit_code,
    coalesce(indicator_name, indicator_code) as unit_name,
    'indicator_code' as code_field,
    'indicator_name' as name_field,
    coalesce(from_year::text, '') as sub_key,
    true as is_introducing
from fct_target;

comment on view row_key is 'Which unit each fact row is about, as the row says it; the business key of every form.';
comment on column row_key.sub_key is 'What tells two rows of one unit apart, where a form has several.';
comment on column row_key.is_introducing is 'Whether the form introduces units of this kind.';

create view staged_key as
select
    'P1' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'branch' as unit_kind,
    upper(branch_code) as unit_code,
    branch_name as unit_name,
    'branch_code' as code_field,
    'branch_name' as name_field,
    '' as sub_key,
    true as is_introducing
from staging.p1
union all
select
    'P2' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    case organisation_type
        when 'PARTY_COMMITTEE' then 'committee'
        when 'BRANCH' then 'branch'
        else 'mass_organisation'
    end as unit_kind,
    upper(organisation_code) as unit_code,
    organisation_name as unit_name,
    'organisation_code' as code_field,
    'organisation_name' as name_field,
    '' as sub_key,
    organisation_type <> 'BRANCH' as is_introducing
from staging.p2
union all
select
    'T0' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'target' as unit_kind,
    upper(indicator_code) as unit_code,
    coalesce(indicator_name, indicator_code) as unit_name,
    'indicator_code' as code_field,
    'indicator_name' as name_field,
    coalesce(from_year::text, '') as sub_key,
    true as is_introducing
from staging.t0;

comment on view staged_key is 'As row_key, for rows that are still in staging.';

create view unit_statement as
select
    current_submission.submission_key,
    current_submission.period_start,
    current_submission.distance,
    current_submission.unit_code as reporting_unit_code,
    row_key.unit_kind,
    row_key.unit_code,
    row_key.unit_name,
    row_key.sheet_name,
    row_key.row_no
from row_key
inner join current_submission using (submission_key)
where row_key.is_introducing and row_key.unit_code is not null and row_key.unit_kind <> 'target';

comment on view unit_statement is 'What current submissions that may introduce units state about them, by code.';

create view unit_name_in_force as
with by_period as (
    select distinct on (unit_kind, unit_code, period_start)
        unit_kind,
        unit_code,
        period_start,
        unit_name
    from unit_statement
    order by unit_kind, unit_code, period_start, distance, reporting_unit_code, sheet_name, row_no
)

select
    unit_kind,
    unit_code,
    unit_name_key(unit_kind, unit_name) as unit_name_key,
    case when row_number() over earlier_first = 1 then '-infinity'::date else period_start end as holds_from,
    coalesce(lead(period_start) over earlier_first, 'infinity'::date) as holds_before
from by_period
window earlier_first as (partition by unit_kind, unit_code order by period_start);

comment on view unit_name_in_force is 'The name of each unit by period, for looking rows without codes up; the first one also holds before its time.';
comment on column unit_name_in_force.holds_from is 'The first day on which the name held.';
comment on column unit_name_in_force.holds_before is 'The first day on which it no longer did.';

create table row_binding (
    submission_key bigint not null references submission,
    sheet_name text not null,
    row_no integer not null,
    form_code text not null,
    period_code text not null,
    business_key text not null,
    state text not null check (state in ('bound', 'unknown', 'ambiguous')),
    unit_key bigint not null references dim_unit,
    is_current boolean not null,
    candidates text,
    primary key (submission_key, sheet_name, row_no),
    check ((state = 'bound') = (unit_key <> 0)),
    check (not (is_current and state = 'ambiguous'))
);
create unique index row_binding_one_current on row_binding (form_code, period_code, business_key) where is_current;

comment on table row_binding is 'For each row of a current submission, which unit it is about and whether it is the one that counts; recomputed at each acceptance.';
comment on column row_binding.submission_key is 'The submission.';
comment on column row_binding.sheet_name is 'The sheet.';
comment on column row_binding.row_no is 'The row.';
comment on column row_binding.form_code is 'The form.';
comment on column row_binding.period_code is 'The period.';
comment on column row_binding.business_key is 'What may be current only once in a form and period.';
comment on column row_binding.state is 'bound; unknown: counted at the widest scope only; ambiguous: not counted.';
comment on column row_binding.unit_key is 'The unit, 0 where it is not known.';
comment on column row_binding.is_current is 'Whether it counts: the nearest source of its business key.';
comment on column row_binding.candidates is 'The units that an ambiguous name could mean.';
