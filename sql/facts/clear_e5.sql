-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.e5
-- parameters: (none)
delete from staging.e5
using submission
where submission.submission_key = e5.submission_key and submission.status <> 'held'
