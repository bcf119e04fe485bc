-- Which explained odd values stand in a row of a branch, or of a district's communes and schools.
-- grain: one explained query for one branch or district
-- reads: explained_finding, finding, current_submission, row_binding, unit_year → writes: nothing
-- parameters: first_year, last_year
with belonging as (
    select distinct
        unit_year.unit_key,
        upper(whole.unit_kind) as unit_kind,
        whole.unit_code
    from unit_year
    inner join unit_year as whole
        on whole.calendar = unit_year.calendar
            and whole.year = unit_year.year
            and whole.unit_key = coalesce(unit_year.district_key, unit_year.unit_key)
    where whole.unit_kind in ('branch', 'district')
        and unit_year.year between :first_year and :last_year
)

select
    belonging.unit_kind,
    belonging.unit_code,
    finding.submission_key,
    finding.found,
    explained_finding.reason
from explained_finding
inner join finding using (finding_key)
inner join current_submission using (submission_key)
inner join row_binding
    on row_binding.submission_key = finding.submission_key
        and row_binding.sheet_name = finding.sheet_name
        and row_binding.row_no = substring(finding.cell from '[0-9]+$')::integer
inner join belonging on belonging.unit_key = row_binding.unit_key
where finding.closed_run is null
order by
    belonging.unit_kind, belonging.unit_code, finding.submission_key, finding.finding_key
