-- A change says what its kind needs: whom it is about, and what becomes of it.
-- grain: one missing cell of a row of D0
-- reads: row_binding, fct_unit_change → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, expected
)
select
    row_binding.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    row_binding.sheet_name,
    coalesce(
        cell_of(
            row_binding.submission_key, row_binding.sheet_name, row_binding.row_no, needed.field),
        cell_of(
            row_binding.submission_key, row_binding.sheet_name, row_binding.row_no,
            'change_kind')) as cell,
    needed.phrase as expected
from row_binding
inner join fct_unit_change using (submission_key, sheet_name, row_no)
cross join lateral (
    values
        (
            'old_code',
            '@old_code',
            fct_unit_change.change_kind <> 'FOUNDED' and fct_unit_change.old_code is null),
        (
            'new_code',
            '@new_code',
            fct_unit_change.change_kind in ('FOUNDED', 'RECODED')
                and fct_unit_change.new_code is null),
        (
            'new_code',
            '@new_code_or_name',
            fct_unit_change.change_kind in ('MERGED', 'SPLIT', 'TRANSFERRED')
                and fct_unit_change.new_code is null
                and fct_unit_change.new_name is null),
        (
            'new_name',
            '@new_name',
            fct_unit_change.change_kind = 'RENAMED' and fct_unit_change.new_name is null)
) as needed (field, phrase, is_missing)
where row_binding.is_current and needed.is_missing
