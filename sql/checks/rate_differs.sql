-- A stated percentage is not what its part of its whole gives, whichever count the whole may be.
-- grain: one percentage
-- reads: stated_rate → writes: staging.checked
-- parameters: source, code, severity
with differing as (
    select
        submission_key,
        sheet_name,
        cell,
        shown,
        places,
        part,
        whole,
        100 * part / whole as percentage,
        row_number() over (
            partition by submission_key, sheet_name, cell
            order by abs(percentage - 100 * part / whole), whole desc) as nearness,
        bool_or(rate_fits(percentage, places, part, whole)) over (
            partition by submission_key, sheet_name, cell) as is_given
    from stated_rate
    where part is not null
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
    '@rate' as expected,
    jsonb_build_object(
        'rate', round(percentage, places)::text,
        'part', trim_scale(part)::text,
        'whole', trim_scale(whole)::text) as details
from differing
where nearness = 1 and not is_given
