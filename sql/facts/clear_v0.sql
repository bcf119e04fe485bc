-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.v0
-- parameters: (none)
delete from staging.v0
using submission
where submission.submission_key = v0.submission_key and submission.status <> 'held'
