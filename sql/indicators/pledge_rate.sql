-- PLEDGE_RATE: members who pledged of all members, of the branches that state it.
-- grain: one cell's contribution
-- reads: current_membership → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'PLEDGE_RATE' as indicator_code,
    current_membership.year,
    current_membership.unit_key,
    stated.part,
    stated.amount,
    stated.amount as cell_value,
    current_membership.submission_key,
    current_membership.sheet_name,
    current_membership.row_no,
    stated.field
from current_membership
cross join lateral (
    values
        ('numerator', current_membership.pledged_count, 'pledged_count'),
        ('denominator', current_membership.member_count, 'member_count')
) as stated (part, amount, field)
where current_membership.pledged_count is not null
