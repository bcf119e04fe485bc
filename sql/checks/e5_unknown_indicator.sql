-- A result of something that E5 is not asked for: another form's indicator, or none at all.
-- grain: one row of E5
-- reads: current_result, indicator → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
with asked as (
    select string_agg(indicator_code, ', ' order by sort_order) as codes
    from indicator
    where form_code = 'E5'
)

select
    current_result.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    current_result.sheet_name,
    cell_of(
        current_result.submission_key, current_result.sheet_name, current_result.row_no,
        'indicator_code') as cell,
    current_result.indicator_code as found,
    asked.codes as expected
from current_result
cross join asked
left join indicator
    on indicator.indicator_code = upper(current_result.indicator_code)
        and indicator.form_code = 'E5'
where indicator.indicator_code is null
