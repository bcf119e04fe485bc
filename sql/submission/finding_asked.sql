-- A finding that is to be explained, and whether it can be.
-- grain: one finding
-- reads: finding, submission, current_submission, waiting_submission, run_file, explained_finding
--     → writes: nothing
-- parameters: finding_key
select
    finding.finding_key,
    finding.submission_key,
    run_file.path,
    submission.form_code,
    submission.period_code,
    coalesce(submission.unit_name, submission.stated_unit) as unit_name,
    finding.severity,
    finding.code,
    finding.sheet_name,
    finding.cell,
    finding.found,
    finding.closed_run is not null as is_closed,
    case
        when current_submission.submission_key is not null then 'accepted'
        when waiting_submission.submission_key is not null then submission.status
        when submission.withdrawn_run is not null then 'withdrawn'
        else 'superseded'
    end as state,
    explained_finding.reason
from finding
inner join submission using (submission_key)
inner join run_file using (run_id, file_no)
left join current_submission using (submission_key)
left join waiting_submission using (submission_key)
left join explained_finding using (finding_key)
where finding.finding_key = :finding_key
