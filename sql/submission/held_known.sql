-- Which of the confirmed submissions are held, and of which scope.
-- grain: one submission
-- reads: submission → writes: nothing
-- parameters: confirmed
select
    submission_key,
    concat_ws('/', form_code, period_code, unit_code) as scope
from submission
where submission_key = any (:confirmed::bigint[]) and status = 'held'
order by submission_key
