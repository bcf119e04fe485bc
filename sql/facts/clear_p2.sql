-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.p2
-- parameters: (none)
delete from staging.p2
using submission
where submission.submission_key = p2.submission_key and submission.status <> 'held'
