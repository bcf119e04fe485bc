-- The open errors and queries of a submission that are about a branch, or about a district with its
-- communes and schools. What stands in no unit's row is about each unit of the submission.
-- grain: one submission for one branch or district
-- reads: finding, explained_finding, current_submission, row_binding, unit_year → writes: nothing
-- parameters: first_year, last_year
with belonging as (
    select distinct
        unit_year.unit_key,
        coalesce(unit_year.district_key, unit_year.unit_key) as whole_key
    from unit_year
    where unit_year.unit_kind in ('branch', 'district', 'commune', 'school')
        and unit_year.year between :first_year and :last_year
),

whole as (
    select distinct
        unit_key,
        upper(unit_kind) as unit_kind,
        unit_code
    from unit_year
    where unit_kind in ('branch', 'district')
        and year between :first_year and :last_year
),

open as (
    select
        finding.submission_key,
        finding.severity,
        row_binding.unit_key
    from finding
    inner join current_submission using (submission_key)
    left join explained_finding using (finding_key)
    left join row_binding
        on row_binding.submission_key = finding.submission_key
            and row_binding.sheet_name = finding.sheet_name
            and row_binding.row_no = substring(finding.cell from '[0-9]+$')::integer
    where finding.closed_run is null
        and (
            finding.severity = 'error'
            or (finding.severity = 'query' and explained_finding.finding_key is null))
),

final as (
    select
        whole.unit_kind,
        whole.unit_code,
        open.submission_key,
        count(*) filter (where open.severity = 'error')::integer as error_count,
        count(*) filter (where open.severity = 'query')::integer as query_count
    from open
    left join belonging on belonging.unit_key = open.unit_key and open.unit_key <> 0
    inner join whole on belonging.whole_key is null or belonging.whole_key = whole.unit_key
    group by whole.unit_kind, whole.unit_code, open.submission_key
)

select
    unit_kind,
    unit_code,
    submission_key,
    error_count,
    query_count
from final
order by unit_kind, unit_code, submission_key
