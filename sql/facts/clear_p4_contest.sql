-- Empties staging of everything that is not held.
-- grain: one staged row
-- reads: submission → writes: staging.p4_contest
-- parameters: (none)
delete from staging.p4_contest
using submission
where submission.submission_key = p4_contest.submission_key and submission.status <> 'held'
