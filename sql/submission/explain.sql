-- Records why a finding's value is true; what was said before stays on record.
-- grain: one explanation
-- reads: finding → writes: explanation
-- parameters: finding_key, run_id, now, reason
insert into explanation (
    run_id, explained_at, submission_key, code, sheet_name, cell, found, parts, reason
)
select
    :run_id::bigint as run_id,
    :now::timestamptz as explained_at,
    submission_key,
    code,
    sheet_name,
    cell,
    found,
    details ->> 'parts' as parts,
    :reason as reason
from finding
where finding_key = :finding_key
