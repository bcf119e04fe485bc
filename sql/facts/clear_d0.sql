-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.d0
-- parameters: (none)
delete from staging.d0
using submission
where submission.submission_key = d0.submission_key and submission.status <> 'held'
