-- No part of the members is larger than the members.
-- grain: one cell of a branch in one year
-- reads: current_membership → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select
    current_membership.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    current_membership.sheet_name,
    cell_of(
        current_membership.submission_key, current_membership.sheet_name, current_membership.row_no,
        part.field)
        as cell,
    part.amount::text as found,
    current_membership.member_count::text as expected
from current_membership
cross join lateral (
    values
        ('committee_member_count', current_membership.committee_member_count),
        ('female_count', current_membership.female_count),
        ('ethnic_minority_count', current_membership.ethnic_minority_count),
        ('probationary_count', current_membership.probationary_count),
        ('exempt_count', current_membership.exempt_count),
        ('excellent_count', current_membership.excellent_count),
        ('good_count', current_membership.good_count),
        ('completed_count', current_membership.completed_count),
        ('failed_count', current_membership.failed_count),
        ('unrated_count', current_membership.unrated_count),
        ('pledged_count', current_membership.pledged_count)
) as part (field, amount)
where part.amount > current_membership.member_count
