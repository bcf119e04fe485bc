-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.e4
-- parameters: (none)
delete from staging.e4
using submission
where submission.submission_key = e4.submission_key and submission.status <> 'held'
