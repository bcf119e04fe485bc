-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.p3
-- parameters: (none)
delete from staging.p3
using submission
where submission.submission_key = p3.submission_key and submission.status <> 'held'
