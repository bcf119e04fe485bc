-- What current submissions state about units.

drop view unit_name_in_force;
drop view unit_statement;

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
        coalesce(upper(district_code), district_code_of(district_name)) as district_code,
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
        coalesce(upper(district_code), district_code_of(district_name)) as parent_code,
        null as parent_name,
        coalesce(upper(district_code), district_code_of(district_name)) as district_code,
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
