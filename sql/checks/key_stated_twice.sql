-- Two rows state the same unit for the same form and period: the nearer source, then the first row,
-- counts.
-- grain: one row that does not count
-- reads: row_binding, row_key, current_submission → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    loser.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    loser.sheet_name,
    coalesce(
        cell_of(loser.submission_key, loser.sheet_name, loser.row_no, row_key.code_field),
        cell_of(loser.submission_key, loser.sheet_name, loser.row_no, row_key.name_field),
        cell_of(loser.submission_key, loser.sheet_name, loser.row_no, 'line_no')) as cell,
    coalesce(row_key.unit_code, row_key.unit_name) as found,
    current_submission.unit_name as expected,
    jsonb_build_object(
        'other_sheet', winner.sheet_name,
        'other_row', winner.row_no::text) as details
from row_binding as loser
inner join row_key
    on row_key.submission_key = loser.submission_key
        and row_key.sheet_name = loser.sheet_name
        and row_key.row_no = loser.row_no
inner join row_binding as winner
    on winner.is_current
        and winner.form_code = loser.form_code
        and winner.period_code = loser.period_code
        and winner.business_key = loser.business_key
inner join current_submission on current_submission.submission_key = winner.submission_key
where not loser.is_current and loser.state <> 'ambiguous'
