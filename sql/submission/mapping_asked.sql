-- Findings that are to be said yes to, and whether they can be.
-- grain: one finding
-- reads: finding, submission, current_submission, waiting_submission → writes: nothing
-- parameters: accepted
select
    finding.finding_key,
    finding.code = 'MAPPING_PROPOSED' as is_proposal,
    finding.closed_run is null
        and (
            current_submission.submission_key is not null
            or waiting_submission.submission_key is not null) as is_open
from finding
inner join submission using (submission_key)
left join current_submission using (submission_key)
left join waiting_submission using (submission_key)
where finding.finding_key = any (:accepted::bigint[])
order by finding.finding_key
