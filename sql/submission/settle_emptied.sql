-- Finds staged submissions that state nothing in a column in which the current version of their
-- scope does: a column that was lost on the way would change figures without a word. A code may be
-- left out where names tell the units; those that are missed then are settle_shrunk's.
-- grain: one submission
-- reads: submission, current_submission, submission_column → writes: finding
-- parameters: run_id
with lost as (
    select
        submission.submission_key,
        before.table_code,
        before.field,
        min(before.label) as label,
        min(before.first_row) as first_row,
        min(before.column_letters) as column_letters
    from submission
    inner join current_submission using (form_code, period_code, unit_code)
    inner join submission_column as before
        on before.submission_key = current_submission.submission_key and before.value_count > 0
    where submission.run_id = :run_id
        and submission.status = 'staged'
        and before.field not like '%\_code'
        and not exists (
            select from submission_column as after
            where after.submission_key = submission.submission_key
                and after.table_code = before.table_code
                and after.field = before.field
                and after.value_count > 0)
    group by submission.submission_key, before.table_code, before.field
),

final as (
    select
        submission_key,
        count(*) as column_count,
        left(
            string_agg(label, '; ' order by first_row, length(column_letters), column_letters),
            1000) as labels
    from lost
    group by submission_key
)

insert into finding (submission_key, source, severity, code, found, opened_run, details)
select
    final.submission_key,
    'settle' as source,
    'query' as severity,
    'SUBMISSION_LOSES_COLUMN' as code,
    final.labels as found,
    :run_id as opened_run,
    jsonb_build_object('count', final.column_count::text) as details
from final
on conflict do nothing
