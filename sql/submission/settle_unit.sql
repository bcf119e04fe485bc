-- Gives each staged submission of a run the code and name of its reporting unit: the Department
-- where none is stated, else the unit of that code or name, else the name's key, so that the same
-- words always mean the same scope. Earlier submissions under a name's key move to the unit's code
-- once a unit of that name is known: a scope does not depend on what came first.
-- grain: one submission
-- reads: submission, unit_statement, staging.p1 → writes: submission
-- parameters: run_id, department_name
with stated as (
    select
        submission_key,
        stated_unit,
        name_key(stated_unit) as stated_key,
        unit_name_key('branch', stated_unit) as branch_key
    from submission
    where (run_id = :run_id and status in ('staged', 'rejected') and form_code is not null)
        or (
            run_id <> :run_id
            and status in ('accepted', 'held', 'rejected')
            and unit_code = name_key(stated_unit))
),

known_branch as (
    select
        unit_code,
        unit_name
    from unit_statement
    where unit_kind = 'branch'
    union
    select
        upper(p1.branch_code) as unit_code,
        p1.branch_name as unit_name
    from staging.p1
    inner join submission using (submission_key)
    where submission.run_id = :run_id and p1.branch_code is not null
),

matched as (
    select
        stated.submission_key,
        min(known_branch.unit_code) as unit_code,
        min(known_branch.unit_name) as unit_name
    from stated
    inner join known_branch
        on known_branch.unit_code = upper(trim(stated.stated_unit))
            or unit_name_key('branch', known_branch.unit_name) = stated.branch_key
    group by stated.submission_key
    having count(distinct known_branch.unit_code) = 1
),

final as (
    select
        stated.submission_key,
        case
            when stated.stated_unit is null then 'SO'
            when matched.unit_code is not null then matched.unit_code
            when stated.stated_key ~ '^(đảng bộ |đảng ủy |đảng uỷ )?sở (giáo dục và đào tạo|gd đt|gd và đt|gdđt|giáo dục đào tạo)( (tỉnh )?lạng sơn)?$'
                then 'SO'
            else stated.stated_key
        end as unit_code,
        matched.unit_name as matched_name
    from stated
    left join matched using (submission_key)
)

update submission
set
    unit_code = final.unit_code,
    unit_name = case
        when final.unit_code = 'SO' then :department_name
        else coalesce(final.matched_name, submission.stated_unit)
    end
from final
where submission.submission_key = final.submission_key
