-- Says of every row of a current submission which unit it is about, and which row counts where
-- several state one unit: the nearest source, then the first row. A code is bound where some
-- current submission introduces it; a row without a code by the name in force in its period; what
-- is unknown keeps its own code or name as its key.
-- grain: one row of a current submission
-- reads: row_key, current_submission, unit_statement, unit_name_in_force, dim_unit
--     → writes: row_binding
-- parameters: (none)
with introduced as (
    select
        unit_kind,
        unit_code
    from unit_statement
    union
    select
        unit_kind,
        unit_code
    from dim_unit
    where unit_kind = 'target'
),

named as (
    select
        row_key.submission_key,
        row_key.sheet_name,
        row_key.row_no,
        min(unit_name_in_force.unit_code) as unit_code,
        count(distinct unit_name_in_force.unit_code) as candidate_count,
        string_agg(
            distinct unit_name_in_force.unit_code, ', '
                order by unit_name_in_force.unit_code) as candidates
    from row_key
    inner join current_submission using (submission_key)
    inner join unit_name_in_force
        on unit_name_in_force.unit_kind = row_key.unit_kind
            and unit_name_in_force.unit_name_key = unit_name_key(
                row_key.unit_kind, row_key.unit_name)
            and current_submission.period_start >= unit_name_in_force.holds_from
            and current_submission.period_start < unit_name_in_force.holds_before
    where row_key.unit_code is null
    group by row_key.submission_key, row_key.sheet_name, row_key.row_no
),

resolved as (
    select
        row_key.submission_key,
        row_key.sheet_name,
        row_key.row_no,
        current_submission.form_code,
        current_submission.period_code,
        current_submission.distance,
        current_submission.unit_code as reporting_unit_code,
        row_key.unit_kind,
        row_key.sub_key,
        case when named.candidate_count > 1 then named.candidates end as candidates,
        coalesce(dim_unit.unit_key, 0) as unit_key,
        coalesce(
            dim_unit.unit_code,
            '?' || coalesce(
                row_key.unit_code, unit_name_key(row_key.unit_kind, row_key.unit_name))) as identity
    from row_key
    inner join current_submission using (submission_key)
    left join named using (submission_key, sheet_name, row_no)
    left join introduced
        on introduced.unit_kind = row_key.unit_kind
            and introduced.unit_code = coalesce(
                row_key.unit_code, case when named.candidate_count = 1 then named.unit_code end)
    left join dim_unit
        on dim_unit.unit_kind = introduced.unit_kind and dim_unit.unit_code = introduced.unit_code
),

keyed as (
    select
        submission_key,
        sheet_name,
        row_no,
        form_code,
        period_code,
        concat_ws('/', unit_kind, identity, nullif(sub_key, '')) as business_key,
        case
            when candidates is not null then 'ambiguous'
            when unit_key = 0 then 'unknown'
            else 'bound'
        end as state,
        unit_key,
        candidates,
        distance,
        reporting_unit_code
    from resolved
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
