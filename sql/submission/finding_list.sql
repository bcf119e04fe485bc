-- Findings, of the submissions named, or of all that count or wait for an answer; of one year where
-- it is given.
-- grain: one finding
-- reads: finding, explained_finding, submission, current_submission, waiting_submission, run_file,
--     submission_sheet → writes: nothing
-- parameters: submissions, year
with listed as (
    select
        submission.submission_key,
        current_submission.submission_key is not null
            or waiting_submission.submission_key is not null
            as is_asked,
        submission.form_code,
        submission.period_code,
        coalesce(submission.unit_name, submission.stated_unit) as unit_name,
        run_file.path
    from submission
    inner join run_file using (run_id, file_no)
    inner join run using (run_id)
    left join current_submission using (submission_key)
    left join waiting_submission using (submission_key)
    where (:year::integer is null or :year between submission.first_year and submission.last_year)
        and case
            when cardinality(:submissions::bigint[]) > 0
                then submission.submission_key = any (:submissions::bigint[])
            else current_submission.submission_key is not null
                or waiting_submission.submission_key is not null
        end
)

select
    finding.finding_key,
    finding.submission_key,
    listed.path,
    listed.form_code,
    listed.period_code,
    listed.unit_name,
    finding.severity,
    finding.code,
    finding.sheet_name,
    finding.cell,
    finding.found,
    finding.expected,
    finding.details::text as details,
    finding.severity <> 'note'
        and finding.closed_run is null
        and listed.is_asked as is_open,
    explained_finding.reason
from finding
inner join listed using (submission_key)
left join explained_finding using (finding_key)
left join submission_sheet
    on submission_sheet.submission_key = finding.submission_key
        and submission_sheet.sheet_name = finding.sheet_name
where finding.closed_run is null or cardinality(:submissions::bigint[]) > 0
order by
    finding.submission_key,
    submission_sheet.sheet_no nulls first,
    cast(substring(finding.cell from '[0-9]+$') as integer) nulls first,
    length(finding.cell),
    finding.cell,
    finding.code,
    finding.finding_key
