-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.p5
-- parameters: (none)
delete from staging.p5
using submission
where submission.submission_key = p5.submission_key and submission.status <> 'held'
