-- No whole number of parts gives a stated percentage, whichever count the whole may be; the part
-- itself is not stated.
-- grain: one percentage
-- reads: stated_rate → writes: staging.checked
-- parameters: source, code, severity
with impossible as (
    select
        submission_key,
        sheet_name,
        cell,
        shown,
        places,
        whole,
        least(floor(percentage * whole / 100), whole) as part_below,
        least(floor(percentage * whole / 100) + 1, whole) as part_above,
        row_number() over (
            partition by submission_key, sheet_name, cell order by whole desc) as place,
        bool_or(rate_possible(percentage, places, whole)) over (
            partition by submission_key, sheet_name, cell) as is_possible
    from stated_rate
    where part is null
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell,
    shown as found,
    case when part_below < part_above then '@rates' else '@rate' end as expected,
    jsonb_build_object(
        'rate', round(100 * part_below / whole, places)::text,
        'part', trim_scale(part_below)::text,
        'rate_above', round(100 * part_above / whole, places)::text,
        'part_above', trim_scale(part_above)::text,
        'whole', trim_scale(whole)::text) as details
from impossible
where place = 1 and not is_possible
