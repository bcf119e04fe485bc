-- Members at the start, plus those who came, minus those who left, are the members at the end.
-- grain: one branch in one year where all of it is stated
-- reads: current_membership → writes: staging.checked
-- parameters: source, code, severity
with summed as (
    select
        submission_key,
        sheet_name,
        row_no,
        member_count,
        members_at_start
            + admitted_count
            + transferred_in_count
            - transferred_out_count
            - other_decrease_count
            as expected
    from current_membership
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, 'member_count') as cell,
    member_count::text as found,
    expected::text as expected
from summed
where member_count <> expected
