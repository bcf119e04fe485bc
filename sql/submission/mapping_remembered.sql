-- Records the operator's yes to proposals.
-- grain: one mapping
-- reads: finding, submission → writes: label_mapping
-- parameters: run_id, accepted, now
insert into label_mapping (
    run_id, accepted_at, finding_key, form_code, table_code, sender, fingerprint, column_no, label,
    field
)
select
    :run_id::bigint as run_id,
    :now::timestamptz as accepted_at,
    finding.finding_key,
    submission.form_code,
    finding.details ->> 'table' as table_code,
    mapping_sender(
        submission.form_code,
        submission.stated_unit,
        string_to_array(finding.details ->> 'districts', '|')) as sender,
    finding.details ->> 'fingerprint' as fingerprint,
    cast(finding.details ->> 'column' as integer) as column_no,
    coalesce(finding.found, '') as label,
    finding.details ->> 'field' as field
from finding
inner join submission using (submission_key)
where finding.finding_key = any (:accepted::bigint[])
order by finding.finding_key
