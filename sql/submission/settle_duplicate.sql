-- Holds every staged submission whose scope this run states twice with different content: which one
-- is meant is the operator's word. One that equals the current version was set aside before, but
-- still makes its rival a second statement.
-- grain: one submission
-- reads: submission → writes: finding
-- parameters: run_id
with stated as (
    select
        form_code,
        period_code,
        unit_code,
        count(distinct content_hash) as content_count
    from submission
    where run_id = :run_id and status in ('staged', 'unchanged')
    group by form_code, period_code, unit_code
)

insert into finding (submission_key, source, severity, code, found, opened_run, details)
select
    submission.submission_key,
    'settle' as source,
    'query' as severity,
    'SCOPE_STATED_TWICE' as code,
    run_file.path as found,
    :run_id as opened_run,
    jsonb_build_object('others', (
        select string_agg(other_file.path, '; ' order by other_file.path)
        from submission as other
        inner join run_file as other_file using (run_id, file_no)
        where other.run_id = :run_id
            and other.status in ('staged', 'unchanged')
            and other.submission_key <> submission.submission_key
            and other.form_code = submission.form_code
            and other.period_code = submission.period_code
            and other.unit_code = submission.unit_code)) as details
from submission
inner join stated using (form_code, period_code, unit_code)
inner join run_file using (run_id, file_no)
where submission.run_id = :run_id
    and submission.status = 'staged'
    and stated.content_count > 1
on conflict do nothing
