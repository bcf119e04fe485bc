-- Accepts what is left of a run: each becomes the current version of its scope.
-- grain: one submission
-- reads: submission → writes: submission
-- parameters: run_id, now
with final as (
    select
        staged.submission_key,
        (
            select coalesce(max(earlier.version), 0) + 1
            from submission as earlier
            where earlier.form_code = staged.form_code
                and earlier.period_code = staged.period_code
                and earlier.unit_code = staged.unit_code
                and earlier.status in ('accepted', 'held')
        ) as version
    from submission as staged
    where staged.run_id = :run_id and staged.status = 'staged'
)

update submission
set
    status = 'accepted',
    version = final.version,
    accepted_run = :run_id,
    accepted_at = :now
from final
where submission.submission_key = final.submission_key
