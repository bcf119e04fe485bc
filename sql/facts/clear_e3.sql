-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.e3
-- parameters: (none)
delete from staging.e3
using submission
where submission.submission_key = e3.submission_key and submission.status <> 'held'
