-- No more members had to study than a branch had in the course of the year: those at its end or, as
-- some leave, those of its start with all who came.
-- grain: one branch's study of one document
-- reads: current_study, current_membership → writes: staging.checked
-- parameters: source, code, severity
with final as (
    select
        current_study.submission_key,
        current_study.sheet_name,
        current_study.row_no,
        current_study.year,
        current_study.required_count,
        greatest(
            current_membership.member_count,
            current_membership.members_at_start
            + coalesce(current_membership.admitted_count, 0)
            + coalesce(current_membership.transferred_in_count, 0)) as most
    from current_study
    inner join current_membership using (unit_key, year)
    where current_study.unit_key <> 0
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, 'required_count') as cell,
    required_count::text as found,
    most::text as expected,
    jsonb_build_object('year', year::text) as details
from final
where required_count > most
