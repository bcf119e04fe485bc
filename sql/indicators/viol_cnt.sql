-- VIOL_CNT: organisations and members with signs of a breach. A branch that leaves one of the two
-- blank has not stated them: what it does say counts for the committee, but not as its statement.
-- grain: one cell's contribution
-- reads: current_inspection → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'VIOL_CNT' as indicator_code,
    current_inspection.year,
    case
        when current_inspection.violation_organisation_count is null
            or current_inspection.violation_member_count is null
            then 0
        else current_inspection.unit_key
    end as unit_key,
    'value' as part,
    stated.amount,
    stated.amount as cell_value,
    current_inspection.submission_key,
    current_inspection.sheet_name,
    current_inspection.row_no,
    stated.field
from current_inspection
cross join lateral (
    values
        (current_inspection.violation_organisation_count, 'violation_organisation_count'),
        (current_inspection.violation_member_count, 'violation_member_count')
) as stated (amount, field)
where stated.amount is not null
