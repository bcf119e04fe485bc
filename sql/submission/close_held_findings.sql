-- The questions that held a submission are answered once it is no longer held.
-- grain: one finding
-- reads: submission → writes: finding
-- parameters: run_id
update finding
set closed_run = :run_id
from submission
where submission.submission_key = finding.submission_key
    and submission.status <> 'held'
    and finding.code in ('SCOPE_STATED_TWICE', 'SUBMISSION_SHRINKS', 'SUBMISSION_LOSES_COLUMN')
    and finding.closed_run is null
