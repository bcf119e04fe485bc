-- INSP_BRANCH_CNT: a branch that was inspected, or supervised by subject, counts one, however
-- often; at its inspections where there were any, else at its supervisions.
-- grain: one cell's contribution
-- reads: current_inspection → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'INSP_BRANCH_CNT' as indicator_code,
    current_inspection.year,
    current_inspection.unit_key,
    'value' as part,
    stated.amount,
    stated.cell_value,
    current_inspection.submission_key,
    current_inspection.sheet_name,
    current_inspection.row_no,
    stated.field
from current_inspection
cross join lateral (
    values
        (
            case when current_inspection.inspection_count > 0 then 1 else 0 end,
            current_inspection.inspection_count,
            'inspection_count'),
        (
            case
                when current_inspection.inspection_count = 0
                    and current_inspection.thematic_supervision_count > 0
                    then 1
                else 0
            end,
            current_inspection.thematic_supervision_count,
            'thematic_supervision_count')
) as stated (amount, cell_value, field)
