-- Closes what the checks found before and no longer find.
-- grain: one finding of a check
-- reads: staging.checked → writes: finding
-- parameters: run_id
update finding
set closed_run = :run_id
where finding.source not in ('read', 'settle')
    and finding.closed_run is null
    and not exists (
        select from staging.checked
        where checked.submission_key = finding.submission_key
            and checked.code = finding.code
            and checked.sheet_name is not distinct from finding.sheet_name
            and checked.cell is not distinct from finding.cell
            and checked.found is not distinct from finding.found
            and checked.expected is not distinct from finding.expected
            and checked.details = finding.details)
