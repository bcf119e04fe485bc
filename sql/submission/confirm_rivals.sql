-- Rejects the other held submissions of the same scope that came with a confirmed one.
-- grain: one submission
-- reads: submission → writes: submission
-- parameters: confirmed
update submission
set
    status = 'rejected',
    version = null
from submission as confirmed
where confirmed.submission_key = any (:confirmed::bigint[])
    and confirmed.status = 'accepted'
    and submission.status = 'held'
    and submission.run_id = confirmed.run_id
    and submission.form_code = confirmed.form_code
    and submission.period_code = confirmed.period_code
    and submission.unit_code = confirmed.unit_code
