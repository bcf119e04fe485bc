-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.t0
-- parameters: (none)
delete from staging.t0
using submission
where submission.submission_key = t0.submission_key and submission.status <> 'held'
