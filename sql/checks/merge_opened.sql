-- Opens what the checks found, again where it was found before.
-- grain: one finding of a check
-- reads: staging.checked → writes: finding
-- parameters: run_id
insert into finding (
    submission_key, source, severity, code, sheet_name, cell, found, expected, details, opened_run
)
select distinct
    submission_key,
    source,
    severity,
    code,
    sheet_name,
    cell,
    found,
    expected,
    details,
    :run_id::bigint as opened_run
from staging.checked
on conflict (
    submission_key, code, coalesce(sheet_name, ''), coalesce(cell, ''), coalesce(found, ''),
    coalesce(expected, ''), details) where source <> 'read'
do update set closed_run = null
