-- Records why a finding's value is true; what was said before stays on record.
-- grain: one explanation
-- reads: finding, submission → writes: explanation
-- parameters: finding_key, run_id, now, reason
insert into explanation (
    run_id, explained_at, form_code, period_code, unit_code, code, sheet_name, cell, found, reason
)
select
    :run_id::bigint as run_id,
    :now::timestamptz as explained_at,
    submission.form_code,
    submission.period_code,
    submission.unit_code,
    finding.code,
    finding.sheet_name,
    finding.cell,
    finding.found,
    :reason as reason
from finding
inner join submission using (submission_key)
where finding.finding_key = :finding_key
