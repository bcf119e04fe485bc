-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.e2
-- parameters: (none)
delete from staging.e2
using submission
where submission.submission_key = e2.submission_key and submission.status <> 'held'
