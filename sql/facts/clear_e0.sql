-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.e0
-- parameters: (none)
delete from staging.e0
using submission
where submission.submission_key = e0.submission_key and submission.status <> 'held'
