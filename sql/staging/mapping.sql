-- The yes that a proposed column already has: of this run's order, or remembered for the sender and
-- the header when the run was opened.
-- grain: at most one finding
-- reads: decided_mapping, finding, submission → writes: nothing
-- parameters: run_id, known, accepted, form_code, table_code, fingerprint, column_no, field, stated_unit, districts
with asked as (
    select mapping_sender(
        :form_code::text, :stated_unit::text, string_to_array(:districts::text, '|')) as sender
),

accepted as (
    select finding.finding_key
    from finding
    inner join submission using (submission_key)
    inner join asked
        on asked.sender = mapping_sender(
            submission.form_code,
            submission.stated_unit,
            string_to_array(finding.details ->> 'districts', '|'))
    where finding.finding_key = any (:accepted::bigint[])
        and submission.form_code = :form_code
        and finding.details ->> 'table' = :table_code
        and finding.details ->> 'fingerprint' = :fingerprint
        and finding.details ->> 'column' = :column_no
        and finding.details ->> 'field' = :field
),

remembered as (
    select decided_mapping.finding_key
    from decided_mapping
    inner join asked using (sender)
    where decided_mapping.mapping_key <= :known
        and decided_mapping.form_code = :form_code
        and decided_mapping.table_code = :table_code
        and decided_mapping.fingerprint = :fingerprint
        and decided_mapping.column_no = :column_no::integer
        and decided_mapping.field = :field
        and (decided_mapping.withdrawn_run is null or decided_mapping.withdrawn_run > :run_id)
)

select finding_key
from accepted
union
select finding_key
from remembered
order by finding_key
limit 1
