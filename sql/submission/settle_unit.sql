-- Gives each staged submission of a run the code and name of its reporting unit. None stated: the
-- one district that the rows of E0 and E3 name, else the Department. Stated: the Department, the
-- district, the branch or, of a school form, the school or commune of that name or code; else the
-- name's key, so that the same words always mean the same scope. Earlier submissions under a name's
-- key move to the unit's code once a unit of that name is known: a scope does not depend on what
-- came first.
-- grain: one submission
-- reads: submission, staged_district, unit_statement, staged_key, staging.e0, reference_unit
--     → writes: submission
-- parameters: run_id, department_name
with stated as (
    select
        submission.submission_key,
        submission.stated_unit,
        name_key(submission.stated_unit) as stated_key,
        case when submission.form_code like 'E%' or submission.form_code = 'D0' then 'school'
            else 'party' end as family,
        case
            when submission.stated_unit is null then
                case
                    when staged_district.district_count = 1 then staged_district.district_code
                    else 'SO'
                end
            when is_department(submission.stated_unit) then 'SO'
            when submission.form_code like 'E%' or submission.form_code = 'D0'
                then district_code_of(submission.stated_unit)
        end as settled_code
    from submission
    left join staged_district using (submission_key)
    where submission.form_code is not null
        and (
            (submission.run_id = :run_id and submission.status in ('staged', 'rejected'))
            or (
                submission.run_id <> :run_id
                and submission.status in ('accepted', 'held', 'rejected')
                and submission.unit_code = name_key(submission.stated_unit)))
),

open_name as (
    select
        submission_key,
        stated_unit,
        family
    from stated
    where settled_code is null
),

known as (
    select
        case when unit_kind = 'branch' then 'party' else 'school' end as family,
        unit_kind,
        unit_code,
        unit_name
    from unit_statement
    where unit_kind in ('branch', 'school', 'commune')
        and unit_name is not null
        and exists (select from open_name)
    union
    select
        case when staged_key.unit_kind = 'branch' then 'party' else 'school' end as family,
        staged_key.unit_kind,
        staged_key.unit_code,
        staged_key.unit_name
    from staged_key
    inner join submission using (submission_key)
    where submission.run_id = :run_id
        and staged_key.unit_kind in ('branch', 'school', 'commune')
        and staged_key.is_introducing
        and staged_key.unit_code is not null
        and exists (select from open_name)
    union
    select
        'school' as family,
        'commune' as unit_kind,
        upper(e0.commune_code) as unit_code,
        e0.commune_name as unit_name
    from staging.e0
    inner join submission using (submission_key)
    where submission.run_id = :run_id
        and e0.commune_code is not null
        and exists (select from open_name)
),

matched as (
    select
        open_name.submission_key,
        min(known.unit_code) as unit_code,
        min(known.unit_name) as unit_name
    from open_name
    inner join known
        on known.family = open_name.family
            and (
                known.unit_code = upper(trim(open_name.stated_unit))
                or unit_name_key(known.unit_kind, known.unit_name)
                    = unit_name_key(known.unit_kind, open_name.stated_unit))
    group by open_name.submission_key
    having count(distinct known.unit_code) = 1
),

final as (
    select
        stated.submission_key,
        coalesce(
            stated.settled_code,
            matched.unit_code,
            reference_unit.unit_code,
            stated.stated_key) as unit_code,
        case
            when stated.settled_code = 'SO' then :department_name
            else coalesce(
                matched.unit_name,
                reference_unit.unit_name,
                stated.stated_unit,
                stated.settled_code)
        end as unit_name
    from stated
    left join matched using (submission_key)
    left join reference_unit
        on reference_unit.unit_kind = 'district'
            and reference_unit.unit_code
                = coalesce(stated.settled_code, district_code_of(stated.stated_unit))
)

update submission
set
    unit_code = final.unit_code,
    unit_name = final.unit_name
from final
where submission.submission_key = final.submission_key
