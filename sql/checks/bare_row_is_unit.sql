-- A row with nothing but a name, where the name is a known unit's: a data row with its required
-- cells empty.
-- grain: one bare row of a current submission
-- reads: bare_row, current_submission, unit_name_in_force, row_key → writes: staging.checked
-- parameters: source, code, severity
with stated as (
    select distinct
        submission_key,
        unit_kind
    from row_key
    where form_code <> 'D0'
),

labelled as (
    select
        bare_row.submission_key,
        bare_row.sheet_name,
        bare_row.row_no,
        bare_row.column_letters,
        bare_row.label,
        stated.unit_kind,
        current_submission.as_of_on,
        upper(trim(bare_row.label)) as unit_code,
        unit_name_key(stated.unit_kind, bare_row.label) as unit_name_key,
        unit_name_key(
            stated.unit_kind,
            regexp_replace(bare_row.label, '^\s*([0-9]+|[ivxlIVXL]+)\s*[.)/-]\s*', ''))
            as numbered_name_key
    from bare_row
    inner join current_submission using (submission_key)
    inner join stated using (submission_key)
),

named as (
    select
        labelled.*,
        unit_name_in_force.holds_from,
        unit_name_in_force.holds_before
    from labelled
    inner join unit_name_in_force
        on unit_name_in_force.unit_kind = labelled.unit_kind
            and unit_name_in_force.unit_name_key = labelled.unit_name_key
    union all
    select
        labelled.*,
        unit_name_in_force.holds_from,
        unit_name_in_force.holds_before
    from labelled
    inner join unit_name_in_force
        on unit_name_in_force.unit_kind = labelled.unit_kind
            and unit_name_in_force.unit_name_key = labelled.numbered_name_key
    union all
    select
        labelled.*,
        unit_name_in_force.holds_from,
        unit_name_in_force.holds_before
    from labelled
    inner join unit_name_in_force
        on unit_name_in_force.unit_kind = labelled.unit_kind
            and unit_name_in_force.unit_code = labelled.unit_code
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select distinct
    named.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    named.sheet_name,
    named.column_letters || named.row_no as cell,
    named.label as found,
    '@required_cells' as expected
from named
where named.as_of_on >= named.holds_from and named.as_of_on < named.holds_before
