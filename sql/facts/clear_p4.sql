-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.p4
-- parameters: (none)
delete from staging.p4
using submission
where submission.submission_key = p4.submission_key and submission.status <> 'held'
