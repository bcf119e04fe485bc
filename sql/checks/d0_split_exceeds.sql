-- The parts of a unit that is split are at most the whole of it.
-- grain: one split in one submission, at its first row
-- reads: unit_change_in_force, row_binding, fct_unit_change → writes: staging.checked
-- parameters: source, code, severity
with exceeding as (
    select
        unit_kind,
        old_code,
        effective_on,
        sum(share) as share
    from unit_change_in_force
    where change_kind = 'SPLIT' and old_code is not null
    group by unit_kind, old_code, effective_on
    having sum(share) > 1
),

final as (
    select distinct on (
        row_binding.submission_key, exceeding.unit_kind, exceeding.old_code,
        exceeding.effective_on)
        row_binding.submission_key,
        row_binding.sheet_name,
        row_binding.row_no,
        exceeding.old_code,
        exceeding.share
    from exceeding
    inner join fct_unit_change
        on fct_unit_change.change_kind = 'SPLIT'
            and lower(fct_unit_change.changed_kind) = exceeding.unit_kind
            and upper(fct_unit_change.old_code) = exceeding.old_code
            and fct_unit_change.effective_on = exceeding.effective_on
    inner join row_binding using (submission_key, sheet_name, row_no)
    order by
        row_binding.submission_key,
        exceeding.unit_kind,
        exceeding.old_code,
        exceeding.effective_on,
        row_binding.sheet_name,
        row_binding.row_no
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
    cell_of(submission_key, sheet_name, row_no, 'share') as cell,
    trim_scale(share * 100) || '%' as found,
    '100%' as expected,
    jsonb_build_object('unit_code', old_code) as details
from final
