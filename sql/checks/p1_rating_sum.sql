-- The four levels and the unrated are the members; where the unrated are not stated, the levels may
-- not exceed them.
-- grain: one branch in one year
-- reads: current_membership, submission_mend → writes: staging.checked
-- parameters: source, code, severity
with summed as (
    select
        submission_key,
        sheet_name,
        row_no,
        member_count,
        unrated_count,
        excellent_count
            + good_count
            + completed_count
            + failed_count
            + coalesce(unrated_count, 0) as rated_count
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
    summed.rated_count::text as expected,
    coalesce(submission_mend.details, '{}') as details
from summed
left join submission_mend
    on submission_mend.submission_key = summed.submission_key
        and submission_mend.sheet_name = summed.sheet_name
        and submission_mend.row_no = summed.row_no
        and submission_mend.code = :code
where summed.rated_count > summed.member_count
    or (summed.unrated_count is not null and summed.rated_count < summed.member_count)
