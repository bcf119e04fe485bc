-- Where every report stands that came or is expected: the Department's yearly forms and the targets
-- of each term, the districts' E0 and E3, and each unit that its year's report leaves out.
-- Whose it is: of the district or branch that it is about, null where it is about all.
-- grain: one form, period and reporting unit
-- reads: expected_report, expected_statement, dim_unit, submission, current_submission,
--     row_binding, waiting_submission, run_file, run, finding, explained_finding, term
--     → writes: nothing
-- parameters: first_year, last_year
with asked as (
    select
        form_code,
        period_code,
        first_year,
        unit_code,
        unit_name,
        group_key
    from expected_report
    where (form_code not in ('T0', 'V0') and first_year between :first_year and :last_year)
        or period_code in (
            select term.term_code
            from term
            where term.first_year <= :last_year and term.last_year >= :first_year)
),

period as (
    select distinct
        form_code,
        period_code,
        first_year
    from asked
    union
    select
        form_code,
        period_code,
        first_year
    from current_submission
    where form_code in ('D0', 'E1') and first_year between :first_year and :last_year
    union
    select
        form_code,
        period_code,
        first_year
    from submission
    where form_code in ('D0', 'E1')
        and status = 'held'
        and first_year between :first_year and :last_year
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
    inner join period using (form_code, period_code)
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

stated as (
    select
        expected_statement.form_code,
        expected_statement.year,
        expected_statement.unit_key,
        expected_statement.unit_name,
        expected_statement.group_key,
        row_binding.unit_key is not null as is_stated
    from expected_statement
    left join row_binding
        on row_binding.is_current
            and row_binding.unit_key = expected_statement.unit_key
            and row_binding.form_code = expected_statement.form_code
            and row_binding.period_code = expected_statement.year::text
    where expected_statement.year between :first_year and :last_year
),

covered as (
    select
        form_code,
        year,
        group_key
    from stated
    where is_stated
    group by form_code, year, group_key
),

expected as (
    select
        last_came.submission_key,
        asked.form_code,
        asked.period_code,
        asked.first_year,
        coalesce(last_came.unit_name, asked.unit_name, 'Sở Giáo dục và Đào tạo Lạng Sơn')
            as unit_name,
        last_came.version,
        last_came.path,
        last_came.started_at,
        coalesce(last_came.state, 'missing') as state,
        nullif(asked.group_key, 0) as whose_key
    from asked
    left join last_came using (form_code, period_code, unit_code)
    left join covered
        on asked.form_code in ('E0', 'E3')
            and covered.form_code = asked.form_code
            and covered.year = asked.first_year
            and covered.group_key = asked.group_key
    where last_came.submission_key is not null or covered.group_key is null
),

others as (
    select
        came.submission_key,
        period.form_code,
        period.period_code,
        period.first_year,
        coalesce(came.unit_name, came.unit_code) as unit_name,
        came.version,
        came.path,
        came.started_at,
        came.state,
        district.unit_key as whose_key
    from (
        select * from last_came
        union all
        select * from waiting
    ) as came
    inner join period using (form_code, period_code)
    left join asked using (form_code, period_code, unit_code)
    left join last_came as shown using (submission_key)
    left join dim_unit as district
        on district.unit_kind = 'district' and district.unit_code = came.unit_code
    where asked.form_code is null or shown.submission_key is null
),

left_out as (
    select
        null::bigint as submission_key,
        stated.form_code,
        stated.year::text as period_code,
        stated.year as first_year,
        stated.unit_name,
        null::integer as version,
        null::text as path,
        null::timestamptz as started_at,
        'missing' as state,
        case when stated.group_key = 0 then stated.unit_key else stated.group_key end as whose_key
    from stated
    inner join covered using (form_code, year, group_key)
    where not stated.is_stated
),

reports as (
    select * from expected
    union all
    select * from others
    union all
    select * from left_out
),

open_findings as (
    select
        finding.submission_key,
        count(*) filter (where finding.severity = 'error') as error_count,
        count(*) filter (
            where finding.severity = 'query' and explained_finding.finding_key is null
        ) as query_count
    from finding
    left join explained_finding using (finding_key)
    where finding.closed_run is null
    group by finding.submission_key
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
        coalesce(open_findings.query_count, 0) as query_count,
        dim_unit.unit_code as whose_code
    from reports
    left join open_findings using (submission_key)
    left join dim_unit on dim_unit.unit_key = reports.whose_key
)

select *
from final
order by
    array_position(
        array[
            'P1', 'P2', 'P3', 'P4', 'P5', 'T0', 'V0', 'E0', 'E1', 'E2', 'E3', 'E4', 'E5', 'D0'],
        form_code),
    first_year,
    state = 'missing' and submission_key is null and unit_name not like 'Sở %',
    unit_name collate vietnamese,
    submission_key
