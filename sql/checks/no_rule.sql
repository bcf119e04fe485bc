-- A year that no rule covers is not judged by one.
-- grain: one submission
-- reads: current_submission, rating_scheme → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (submission_key, source, code, severity, found)
select
    current_submission.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    current_submission.period_code as found
from current_submission
where current_submission.form_code in ('P1', 'P2')
    and not exists (
        select from rating_scheme
        where rating_scheme.subject = 'member'
            and current_submission.first_year >= rating_scheme.valid_from
            and current_submission.first_year <= coalesce(
                rating_scheme.valid_to, current_submission.first_year))
