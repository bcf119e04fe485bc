-- Holds what settle_duplicate, settle_shrunk and settle_emptied asked about, with the version that
-- it would have.
-- grain: one submission
-- reads: finding, submission → writes: submission
-- parameters: run_id
with final as (
    select
        held.submission_key,
        (
            select coalesce(max(earlier.version), 0)
            from submission as earlier
            where earlier.form_code = held.form_code
                and earlier.period_code = held.period_code
                and earlier.unit_code = held.unit_code
                and earlier.status in ('accepted', 'held')
        ) + row_number() over (
            partition by held.form_code, held.period_code, held.unit_code
            order by held.file_no, held.entry_no) as version
    from submission as held
    where held.run_id = :run_id
        and held.status = 'staged'
        and exists (
            select from finding
            where finding.submission_key = held.submission_key
                and finding.code in (
                    'SCOPE_STATED_TWICE', 'SUBMISSION_SHRINKS', 'SUBMISSION_LOSES_COLUMN'))
)

update submission
set
    status = 'held',
    version = final.version
from final
where submission.submission_key = final.submission_key
