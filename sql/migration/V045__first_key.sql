-- Which unit each row of the first forms is about: what row_key and staged_key were, under names of their own, so
-- that the keys of further forms are added beside them.

create view first_row_key as
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
    true as is_introducing,
    null::date as held_on,
    null::text as district_code
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
    organisation_type <> 'BRANCH' as is_introducing,
    null::date as held_on,
    null::text as district_code
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
    true as is_introducing,
    null::date as held_on,
    null::text as district_code
from fct_target
union all
select
    'E0' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'school' as unit_kind,
    upper(school_code) as unit_code,
    school_name as unit_name,
    'school_code' as code_field,
    'school_name' as name_field,
    '' as sub_key,
    true as is_introducing,
    null::date as held_on,
    coalesce(upper(district_code), district_code_of(district_name)) as district_code
from fct_school_year
union all
select
    'E2' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'school' as unit_kind,
    upper(school_code) as unit_code,
    school_name as unit_name,
    'school_code' as code_field,
    'school_name' as name_field,
    concat_ws(' ', name_key(decision_number), decision_on) as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from fct_standard_decision
union all
select
    'E3' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'commune' as unit_kind,
    upper(commune_code) as unit_code,
    commune_name as unit_name,
    'commune_code' as code_field,
    'commune_name' as name_field,
    '' as sub_key,
    true as is_introducing,
    null::date as held_on,
    upper(district_code) as district_code
from fct_universal_education
union all
select
    'D0' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    lower(changed_kind) as unit_kind,
    upper(case when change_kind = 'FOUNDED' then coalesce(new_code, old_code) else coalesce(old_code, new_code) end)
        as unit_code,
    coalesce(new_name, old_code, new_code, '') as unit_name,
    case when (change_kind = 'FOUNDED' and new_code is not null) or old_code is null then 'new_code' else 'old_code' end
        as code_field,
    'new_name' as name_field,
    concat_ws(' ', change_kind, upper(new_code), name_key(new_name), effective_on) as sub_key,
    false as is_introducing,
    case when change_kind = 'FOUNDED' then effective_on else effective_on - 1 end as held_on,
    null::text as district_code
from fct_unit_change;

comment on view first_row_key is 'Which unit each row of P1, P2, T0, E0, E2, E3 and D0 is about.';

create view first_staged_key as
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
    true as is_introducing,
    null::date as held_on,
    null::text as district_code
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
    organisation_type <> 'BRANCH' as is_introducing,
    null::date as held_on,
    null::text as district_code
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
    true as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.t0
union all
select
    'E0' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'school' as unit_kind,
    upper(school_code) as unit_code,
    school_name as unit_name,
    'school_code' as code_field,
    'school_name' as name_field,
    '' as sub_key,
    true as is_introducing,
    null::date as held_on,
    coalesce(upper(district_code), district_code_of(district_name)) as district_code
from staging.e0
union all
select
    'E2' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'school' as unit_kind,
    upper(school_code) as unit_code,
    school_name as unit_name,
    'school_code' as code_field,
    'school_name' as name_field,
    concat_ws(' ', name_key(decision_number), decision_on) as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.e2
union all
select
    'E3' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'commune' as unit_kind,
    upper(commune_code) as unit_code,
    commune_name as unit_name,
    'commune_code' as code_field,
    'commune_name' as name_field,
    '' as sub_key,
    true as is_introducing,
    null::date as held_on,
    upper(district_code) as district_code
from staging.e3
union all
select
    'D0' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    lower(changed_kind) as unit_kind,
    upper(case when change_kind = 'FOUNDED' then coalesce(new_code, old_code) else coalesce(old_code, new_code) end)
        as unit_code,
    coalesce(new_name, old_code, new_code, '') as unit_name,
    case when (change_kind = 'FOUNDED' and new_code is not null) or old_code is null then 'new_code' else 'old_code' end
        as code_field,
    'new_name' as name_field,
    concat_ws(' ', change_kind, upper(new_code), name_key(new_name), effective_on) as sub_key,
    false as is_introducing,
    case when change_kind = 'FOUNDED' then effective_on else effective_on - 1 end as held_on,
    null::text as district_code
from staging.d0;

comment on view first_staged_key is 'The same for what is staged.';
