-- A level that cannot be put on the scale of its indicator.
-- grain: one target in force
-- reads: current_target, indicator → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select
    current_target.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    current_target.sheet_name,
    cell_of(
        current_target.submission_key, current_target.sheet_name, current_target.row_no,
        'level') as cell,
    current_target.level_text as found,
    indicator.unit_name as expected
from current_target
inner join indicator using (indicator_code)
where current_target.level_text is not null
    and current_target.level is null
    and current_target.target_kind <> 'QUALITATIVE'
