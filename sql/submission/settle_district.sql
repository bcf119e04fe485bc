-- Finds the staged submissions of a district whose rows name other districts only, at the first
-- such row.
-- grain: one submission
-- reads: submission, reference_unit, staged_key → writes: finding
-- parameters: run_id
with of_district as (
    select
        submission.submission_key,
        submission.unit_code,
        submission.unit_name
    from submission
    inner join reference_unit
        on reference_unit.unit_kind = 'district' and reference_unit.unit_code = submission.unit_code
    where submission.run_id = :run_id
        and submission.status = 'staged'
        and submission.stated_unit is not null
),

contradicted as (
    select distinct on (of_district.submission_key)
        of_district.submission_key,
        of_district.unit_name,
        staged_key.sheet_name,
        staged_key.row_no,
        staged_key.district_code
    from of_district
    inner join staged_key using (submission_key)
    where staged_key.district_code is not null
        and not exists (
            select from staged_key as own
            where own.submission_key = of_district.submission_key
                and own.district_code = of_district.unit_code)
    order by of_district.submission_key, staged_key.row_no, staged_key.sheet_name
),

final as (
    select
        contradicted.submission_key,
        contradicted.unit_name,
        contradicted.sheet_name,
        contradicted.district_code,
        cell_of(
            contradicted.submission_key,
            contradicted.sheet_name,
            contradicted.row_no,
            'district_code') as code_cell,
        cell_of(
            contradicted.submission_key,
            contradicted.sheet_name,
            contradicted.row_no,
            'district_name') as name_cell
    from contradicted
)

insert into finding (
    submission_key, source, severity, code, sheet_name, cell, found, expected, opened_run
)
select
    final.submission_key,
    'settle' as source,
    'error' as severity,
    'UNIT_NOT_OF_ROWS' as code,
    final.sheet_name,
    coalesce(final.code_cell, final.name_cell) as cell,
    case
        when final.code_cell is null then coalesce(reference_unit.unit_name, final.district_code)
        else final.district_code
    end as found,
    final.unit_name as expected,
    :run_id as opened_run
from final
left join reference_unit
    on reference_unit.unit_kind = 'district' and reference_unit.unit_code = final.district_code
on conflict do nothing
