-- Every branch of P1 has a rating in P2, once both are in for a year.
-- grain: one branch in one year
-- reads: current_membership, current_organisation_rating, current_submission
--     → writes: staging.checked
-- parameters: source, code, severity
with ratings_of_year as (
    select distinct on (year)
        year,
        submission_key
    from current_organisation_rating
    inner join current_submission using (submission_key)
    order by year, distance desc, current_submission.unit_code
)

insert into staging.checked (submission_key, source, code, severity, found, expected, details)
select
    ratings_of_year.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    current_membership.branch_name as found,
    '@rating' as expected,
    jsonb_build_object(
        'year', current_membership.year::text,
        'p1_sheet', current_membership.sheet_name,
        'p1_row', current_membership.row_no::text) as details
from current_membership
inner join ratings_of_year using (year)
where not exists (
    select from current_organisation_rating
    where current_organisation_rating.year = current_membership.year
        and current_organisation_rating.organisation_type = 'BRANCH'
        and (
            (current_membership.unit_key <> 0
                and current_organisation_rating.unit_key = current_membership.unit_key)
            or unit_name_key('branch', current_organisation_rating.organisation_name)
                = unit_name_key('branch', current_membership.branch_name)))
