-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.p1
-- parameters: (none)
delete from staging.p1
using submission
where submission.submission_key = p1.submission_key and submission.status <> 'held'
