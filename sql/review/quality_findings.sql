-- The open and the explained findings of a term's submissions that count or wait, notes left out.
-- grain: one finding
-- reads: finding, explained_finding, submission, current_submission, waiting_submission, run_file,
--     submission_sheet → writes: nothing
-- parameters: term_code, first_year, last_year
with final as (
    select
        submission.form_code,
        submission.first_year,
        case submission.period_kind
            when 'SCHOOL_YEAR' then submission.first_year || '-' || submission.first_year + 1
            else submission.period_code
        end as period_code,
        coalesce(submission.unit_name, submission.stated_unit) as unit_name,
        run_file.path,
        finding.submission_key,
        finding.finding_key,
        finding.code,
        finding.sheet_name,
        submission_sheet.sheet_no,
        finding.cell,
        cast(substring(finding.cell from '[0-9]+$') as integer) as row_no,
        finding.found,
        finding.expected,
        finding.details,
        explained_finding.reason
    from finding
    inner join submission using (submission_key)
    inner join run_file using (run_id, file_no)
    left join current_submission using (submission_key)
    left join waiting_submission using (submission_key)
    left join explained_finding using (finding_key)
    left join submission_sheet
        on submission_sheet.submission_key = finding.submission_key
            and submission_sheet.sheet_name = finding.sheet_name
    where finding.severity <> 'note'
        and finding.closed_run is null
        and (current_submission.submission_key is not null
            or waiting_submission.submission_key is not null)
        and (
            submission.period_code = :term_code
            or (submission.period_kind <> 'TERM'
                and submission.first_year between :first_year and :last_year))
)

select
    form_code,
    period_code,
    unit_name,
    path,
    submission_key,
    code,
    sheet_name,
    cell,
    found,
    expected,
    details::text as details,
    reason
from final
order by
    form_code,
    first_year,
    unit_name collate vietnamese nulls first,
    submission_key,
    sheet_no nulls first,
    row_no nulls first,
    length(cell),
    cell,
    finding_key
