-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.e1
-- parameters: (none)
delete from staging.e1
using submission
where submission.submission_key = e1.submission_key and submission.status <> 'held'
