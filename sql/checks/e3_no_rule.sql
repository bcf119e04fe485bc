-- A year that no rule on universal education covers is not judged by one.
-- grain: one submission
-- reads: current_submission, current_universal_education, universal_requirement
--     → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (submission_key, source, code, severity, found)
select
    current_submission.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    current_submission.period_code as found
from current_submission
where current_submission.form_code = 'E3'
    and exists (
        select from current_universal_education
        where current_universal_education.submission_key = current_submission.submission_key)
    and not exists (
        select from universal_requirement
        where universal_requirement.year = current_submission.first_year)
