-- All accepted versions of the reports of a term that came more than once or were taken back.
-- grain: one submission
-- reads: submission, current_submission → writes: nothing
-- parameters: term_code, first_year, last_year
with accepted as (
    select
        submission.submission_key,
        submission.form_code,
        submission.first_year,
        case submission.period_kind
            when 'SCHOOL_YEAR' then submission.first_year || '-' || submission.first_year + 1
            else submission.period_code
        end as period_code,
        coalesce(submission.unit_name, submission.stated_unit) as unit_name,
        submission.version,
        submission.accepted_at,
        submission.withdrawn_at,
        submission.withdrawn_reason,
        current_submission.submission_key is not null as is_current,
        count(*) over report > 1 or bool_or(submission.withdrawn_at is not null) over report
            as is_corrected
    from submission
    left join current_submission using (submission_key)
    where submission.status = 'accepted'
        and (
            submission.period_code = :term_code
            or (submission.period_kind <> 'TERM'
                and submission.first_year between :first_year and :last_year))
    window report as (
        partition by submission.form_code, submission.period_code, submission.unit_code)
)

select
    form_code,
    period_code,
    unit_name,
    version,
    accepted_at,
    withdrawn_at,
    withdrawn_reason,
    is_current
from accepted
where is_corrected
order by form_code, first_year, unit_name collate vietnamese, version, submission_key
