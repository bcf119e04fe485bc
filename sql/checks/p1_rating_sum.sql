-- The four levels and the unrated are the members; where the unrated are not stated, the levels may
-- not exceed them.
-- grain: one branch in one year
-- reads: current_membership → writes: staging.checked
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
    rated_count::text as expected
from summed
where rated_count > member_count or (unrated_count is not null and rated_count < member_count)
