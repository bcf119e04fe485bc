-- Members at the start, plus those who came, minus those who left, are the members at the end.
-- grain: one branch in one year where all of it is stated
-- reads: current_membership, submission_mend → writes: staging.checked
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
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    summed.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    summed.sheet_name,
    cell_of(summed.submission_key, summed.sheet_name, summed.row_no, 'member_count') as cell,
    summed.member_count::text as found,
    summed.expected::text as expected,
    coalesce(submission_mend.details, '{}') as details
from summed
left join submission_mend
    on submission_mend.submission_key = summed.submission_key
        and submission_mend.sheet_name = summed.sheet_name
        and submission_mend.row_no = summed.row_no
        and submission_mend.code = :code
where summed.member_count <> summed.expected
