-- Says of every row of a current submission which unit it is about, and which row counts where
-- several state one unit: the nearest source, then the first row. A code means the unit that holds
-- it on the row's day; a row without a code is bound by the name in force on that day, within the
-- district that it names; what is unknown keeps its own code or name as its key.
-- grain: one row of a current submission
-- reads: row_key, current_submission, unit_name_in_force, unit_holding, dim_unit
--     → writes: row_binding
-- parameters: (none)
with dated as (
    select
        row_key.submission_key,
        row_key.sheet_name,
        row_key.row_no,
        row_key.unit_kind,
        row_key.unit_code,
        row_key.sub_key,
        row_key.district_code,
        case when row_key.unit_code is null
            then unit_name_key(row_key.unit_kind, row_key.unit_name) end as unit_name_key,
        coalesce(row_key.held_on, current_submission.as_of_on) as on_day,
        current_submission.form_code,
        current_submission.period_code,
        current_submission.distance,
        current_submission.unit_code as reporting_unit_code
    from row_key
    inner join current_submission using (submission_key)
),

candidate as (
    select
        dated.submission_key,
        dated.sheet_name,
        dated.row_no,
        unit_name_in_force.unit_key,
        unit_name_in_force.unit_code
    from dated
    inner join unit_name_in_force
        on unit_name_in_force.unit_kind = dated.unit_kind
            and unit_bare_key(dated.unit_kind, unit_name_in_force.unit_name_key)
                = unit_bare_key(dated.unit_kind, dated.unit_name_key)
            and dated.on_day >= unit_name_in_force.holds_from
            and dated.on_day < unit_name_in_force.holds_before
    left join unit_holding as district
        on district.unit_kind = 'district'
            and district.unit_code = dated.district_code
            and dated.on_day >= district.holds_from
            and dated.on_day < district.holds_before
    left join unit_version as parent
        on parent.unit_key = unit_name_in_force.parent_key and parent.valid @> dated.on_day
    where dated.unit_code is null
        and is_same_name(
            dated.unit_kind, unit_name_in_force.unit_name_key, dated.unit_name_key)
        and (
            district.unit_key is null
            or district.unit_key in (unit_name_in_force.parent_key, parent.parent_key))
),

named as (
    select
        submission_key,
        sheet_name,
        row_no,
        min(unit_key) as unit_key,
        count(distinct unit_key) as candidate_count,
        string_agg(distinct unit_code, ', ' order by unit_code) as candidates
    from candidate
    group by submission_key, sheet_name, row_no
),

resolved as (
    select
        dated.submission_key,
        dated.sheet_name,
        dated.row_no,
        dated.form_code,
        dated.period_code,
        dated.distance,
        dated.reporting_unit_code,
        dated.unit_kind,
        dated.sub_key,
        case when named.candidate_count > 1 then named.candidates end as candidates,
        coalesce(
            unit_holding.unit_key,
            case when named.candidate_count = 1 then named.unit_key end,
            0) as unit_key,
        coalesce(dated.unit_code, dated.unit_name_key) as stated_key
    from dated
    left join named using (submission_key, sheet_name, row_no)
    left join unit_holding
        on unit_holding.unit_kind = dated.unit_kind
            and unit_holding.unit_code = dated.unit_code
            and dated.on_day >= unit_holding.holds_from
            and dated.on_day < unit_holding.holds_before
),

keyed as (
    select
        resolved.submission_key,
        resolved.sheet_name,
        resolved.row_no,
        resolved.form_code,
        resolved.period_code,
        concat_ws(
            '/',
            resolved.unit_kind,
            case
                when resolved.unit_key = 0 then '?' || resolved.stated_key
                else dim_unit.unit_code
            end,
            case when dim_unit.since > '-infinity' then dim_unit.since::text end,
            nullif(resolved.sub_key, '')) as business_key,
        case
            when resolved.candidates is not null then 'ambiguous'
            when resolved.unit_key = 0 then 'unknown'
            else 'bound'
        end as state,
        resolved.unit_key,
        resolved.candidates,
        resolved.distance,
        resolved.reporting_unit_code
    from resolved
    inner join dim_unit using (unit_key)
),

final as (
    select
        submission_key,
        sheet_name,
        row_no,
        form_code,
        period_code,
        business_key,
        state,
        unit_key,
        state <> 'ambiguous' and row_number() over (
            partition by form_code, period_code, business_key, state = 'ambiguous'
            order by distance, reporting_unit_code, sheet_name, row_no) = 1 as is_current,
        candidates
    from keyed
)

insert into row_binding (
    submission_key, sheet_name, row_no, form_code, period_code, business_key, state, unit_key,
    is_current, candidates
)
select
    submission_key,
    sheet_name,
    row_no,
    form_code,
    period_code,
    business_key,
    state,
    unit_key,
    is_current,
    candidates
from final
