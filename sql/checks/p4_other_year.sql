-- What a year's P4 tells of happened in that year.
-- grain: one row of P4
-- reads: current_study, current_contest → writes: staging.checked
-- parameters: source, code, severity
with dated as (
    select
        submission_key,
        sheet_name,
        row_no,
        year,
        'held_on' as field,
        held_on as day
    from current_study
    union all
    select
        submission_key,
        sheet_name,
        row_no,
        year,
        'concluded_on' as field,
        concluded_on as day
    from current_contest
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, field) as cell,
    to_char(day, 'DD/MM/YYYY') as found,
    year::text as expected
from dated
where extract(year from day) <> year
