-- The queries that nobody has answered, with the unit that each is about.
-- grain: one finding
-- reads: finding, current_submission, explained_finding, row_key → writes: nothing
-- parameters: (none)
select
    finding.finding_key,
    current_submission.form_code,
    current_submission.first_year,
    finding.code,
    coalesce(row_key.unit_code, finding.details ->> 'unit_code') as unit_code
from finding
inner join current_submission using (submission_key)
left join explained_finding using (finding_key)
left join row_key
    on row_key.submission_key = finding.submission_key
        and row_key.sheet_name = finding.sheet_name
        and row_key.row_no = cast(substring(finding.cell from '[0-9]+$') as integer)
where finding.severity = 'query'
    and finding.closed_run is null
    and explained_finding.finding_key is null
order by finding.finding_key
