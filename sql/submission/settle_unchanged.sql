-- Sets aside the staged submissions that say what the current one of their scope says, and second
-- copies in one run.
-- grain: one submission
-- reads: submission, current_submission → writes: submission
-- parameters: run_id
with same as (
    select
        staged.submission_key,
        current_submission.version
    from submission as staged
    inner join current_submission using (form_code, period_code, unit_code, content_hash)
    where staged.run_id = :run_id and staged.status = 'staged'
),

copies as (
    select
        submission_key,
        row_number() over (
            partition by form_code, period_code, unit_code, content_hash order by file_no, entry_no
        ) as copy_no
    from submission
    where run_id = :run_id and status = 'staged'
),

final as (
    select
        copies.submission_key,
        same.version
    from copies
    left join same using (submission_key)
    where same.submission_key is not null or copies.copy_no > 1
)

update submission
set
    status = 'unchanged',
    version = final.version
from final
where submission.submission_key = final.submission_key
