-- How many findings of each kind a term's submissions have: open, explained, and closed by a
-- correction (of a version that no longer counts or waits). A note asks for nothing and is open
-- nowhere.
-- grain: one kind of finding in one form, and one severity (is_total)
-- reads: finding, explained_finding, submission, current_submission, waiting_submission
--     → writes: nothing
-- parameters: term_code, first_year, last_year
with placed as (
    select
        submission.form_code,
        finding.severity,
        finding.code,
        case
            when finding.closed_run is not null
                or (current_submission.submission_key is null
                    and waiting_submission.submission_key is null)
                then 'closed'
            when finding.severity = 'note' then 'noted'
            when explained_finding.finding_key is not null then 'explained'
            else 'open'
        end as state
    from finding
    inner join submission using (submission_key)
    left join current_submission using (submission_key)
    left join waiting_submission using (submission_key)
    left join explained_finding using (finding_key)
    where submission.status in ('accepted', 'held', 'rejected')
        and (
            submission.period_code = :term_code
            or (submission.period_kind <> 'TERM'
                and submission.first_year between :first_year and :last_year))
),

final as (
    select
        severity,
        code,
        form_code,
        grouping(code) = 1 as is_total,
        count(*)::integer as finding_count,
        count(*) filter (where state = 'open')::integer as open_count,
        count(*) filter (where state = 'explained')::integer as explained_count,
        count(*) filter (where state = 'closed')::integer as closed_count
    from placed
    group by grouping sets ((severity, code, form_code), (severity))
)

select
    severity,
    code,
    form_code,
    is_total,
    finding_count,
    open_count,
    explained_count,
    closed_count
from final
order by array_position(array['error', 'query', 'note'], severity), code, form_code
