-- DISC_CNT: organisations and members that were disciplined. A branch that leaves one of the two
-- blank has not stated them: what it does say counts for the committee, but not as its statement.
-- grain: one cell's contribution
-- reads: current_inspection → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'DISC_CNT' as indicator_code,
    current_inspection.year,
    case
        when current_inspection.disciplined_organisation_count is null
            or current_inspection.disciplined_member_count is null
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
        (current_inspection.disciplined_organisation_count, 'disciplined_organisation_count'),
        (current_inspection.disciplined_member_count, 'disciplined_member_count')
) as stated (amount, field)
where stated.amount is not null
