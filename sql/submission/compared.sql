-- Two submissions that are to be compared, where they stand, and which one stands for each in
-- figures: itself; for one that was set aside as unchanged, the accepted one of that version; for a
-- rejected one, none.
-- grain: one submission
-- reads: submission, run_file, run, file_content, current_submission → writes: nothing
-- parameters: submissions
select
    submission.submission_key,
    submission.run_id,
    submission.file_no,
    submission.entry_no,
    submission.form_code,
    submission.period_code,
    submission.unit_code,
    submission.unit_name,
    submission.content_hash,
    submission.version,
    run_file.path,
    run_file.sha256,
    run_file.folder_year,
    run_file.folders,
    file_content.byte_count,
    cast(asked.parameters ->> 'year' as integer) as stated_year,
    asked.parameters ->> 'term' as stated_term,
    asked.parameters ->> 'unit' as stated_unit,
    case
        when submission.status <> 'accepted' then submission.status
        when submission.withdrawn_run is not null then 'withdrawn'
        when current_submission.submission_key is null then 'superseded'
        else 'current'
    end as state,
    case submission.status
        when 'accepted' then submission.submission_key
        when 'held' then submission.submission_key
        when 'unchanged' then twin.submission_key
    end as counted_key,
    coalesce(
        case submission.status when 'unchanged' then twin.is_current end,
        current_submission.submission_key is not null) as is_current
from submission
inner join run_file using (run_id, file_no)
inner join file_content using (sha256)
inner join run as asked on asked.run_id = coalesce(run_file.asked_run, run_file.run_id)
left join current_submission using (submission_key)
left join lateral (
    select
        same.submission_key,
        same_current.submission_key is not null as is_current
    from submission as same
    left join current_submission as same_current using (submission_key)
    where same.status in ('accepted', 'held')
        and same.form_code = submission.form_code
        and same.period_code = submission.period_code
        and same.unit_code = submission.unit_code
        and same.version = submission.version
        and same.content_hash = submission.content_hash
    order by same.submission_key
    limit 1
) as twin on submission.status = 'unchanged'
where submission.submission_key = any (:submissions::bigint[])
order by submission.submission_key
