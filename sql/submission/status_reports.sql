-- Where every report stands that came or is expected: the Department's yearly forms, the targets of
-- each term, and each branch that its year's P1 leaves out.
-- grain: one form, period and reporting unit
-- reads: submission, current_submission, waiting_submission, run_file, run, finding, term,
--     expected_unit, current_membership → writes: nothing
-- parameters: first_year, last_year
with years as (
    select generate_series(:first_year::integer, :last_year::integer) as year
),

asked as (
    select
        form.form_code,
        years.year::text as period_code,
        years.year as first_year
    from years
    cross join (values ('P1'), ('P2')) as form (form_code)
    union all
    select
        'T0' as form_code,
        term.term_code as period_code,
        term.first_year
    from term
    where term.first_year <= :last_year and term.last_year >= :first_year
),

came as (
    select
        submission.submission_key,
        submission.form_code,
        submission.period_code,
        coalesce(submission.unit_code, 'SO') as unit_code,
        coalesce(submission.unit_name, submission.stated_unit) as unit_name,
        submission.version,
        run_file.path,
        run.started_at,
        case
            when current_submission.submission_key is not null then 'accepted'
            when submission.status = 'accepted' then 'withdrawn'
            else submission.status
        end as state
    from submission
    inner join run_file using (run_id, file_no)
    inner join run using (run_id)
    inner join asked using (form_code, period_code)
    left join current_submission using (submission_key)
    left join waiting_submission using (submission_key)
    where submission.status = 'accepted' or waiting_submission.submission_key is not null
),

last_came as (
    select distinct on (form_code, period_code, unit_code)
        submission_key,
        form_code,
        period_code,
        unit_code,
        unit_name,
        version,
        path,
        started_at,
        state
    from came
    order by
        form_code,
        period_code,
        unit_code,
        state = 'accepted' desc,
        state = 'held' desc,
        submission_key desc
),

waiting as (
    select
        submission_key,
        form_code,
        period_code,
        unit_code,
        unit_name,
        version,
        path,
        started_at,
        state
    from came
    where state = 'held'
        and not exists (
            select from last_came where last_came.submission_key = came.submission_key)
),

department as (
    select
        last_came.submission_key,
        asked.form_code,
        asked.period_code,
        asked.first_year,
        coalesce(last_came.unit_name, 'Sở Giáo dục và Đào tạo Lạng Sơn') as unit_name,
        last_came.version,
        last_came.path,
        last_came.started_at,
        coalesce(last_came.state, 'missing') as state
    from asked
    left join last_came
        on last_came.form_code = asked.form_code
            and last_came.period_code = asked.period_code
            and last_came.unit_code = 'SO'
),

others as (
    select
        last_came.submission_key,
        asked.form_code,
        asked.period_code,
        asked.first_year,
        last_came.unit_name,
        last_came.version,
        last_came.path,
        last_came.started_at,
        last_came.state
    from last_came
    inner join asked using (form_code, period_code)
    where last_came.unit_code <> 'SO'
    union all
    select
        waiting.submission_key,
        asked.form_code,
        asked.period_code,
        asked.first_year,
        coalesce(waiting.unit_name, waiting.unit_code) as unit_name,
        waiting.version,
        waiting.path,
        waiting.started_at,
        waiting.state
    from waiting
    inner join asked using (form_code, period_code)
),

left_out as (
    select
        null::bigint as submission_key,
        'P1' as form_code,
        expected_unit.year::text as period_code,
        expected_unit.year as first_year,
        expected_unit.unit_name,
        null::integer as version,
        null::text as path,
        null::timestamptz as started_at,
        'missing' as state
    from expected_unit
    inner join years using (year)
    where expected_unit.unit_kind = 'branch'
        and exists (
            select from current_membership
            where current_membership.year = expected_unit.year)
        and not exists (
            select from current_membership
            where current_membership.year = expected_unit.year
                and current_membership.unit_key = expected_unit.unit_key)
),

reports as (
    select * from department
    union all
    select * from others
    union all
    select * from left_out
),

open_findings as (
    select
        submission_key,
        count(*) filter (where severity = 'error') as error_count,
        count(*) filter (where severity = 'query') as query_count
    from finding
    where closed_run is null
    group by submission_key
),

final as (
    select
        reports.form_code,
        reports.period_code,
        reports.first_year,
        reports.unit_name,
        reports.state,
        reports.submission_key,
        reports.version,
        reports.path,
        reports.started_at,
        coalesce(open_findings.error_count, 0) as error_count,
        coalesce(open_findings.query_count, 0) as query_count
    from reports
    left join open_findings using (submission_key)
)

select *
from final
order by
    form_code,
    first_year,
    state = 'missing' and submission_key is null and unit_name not like 'Sở %',
    unit_name collate vietnamese,
    submission_key
