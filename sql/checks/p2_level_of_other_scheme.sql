-- A level that only another year's scheme names is taken by its rank, and asked about.
-- grain: one organisation in one year
-- reads: current_organisation_rating, rating_scheme, rating_level → writes: staging.checked
-- parameters: source, code, severity
with in_force as (
    select
        current_organisation_rating.submission_key,
        current_organisation_rating.sheet_name,
        current_organisation_rating.row_no,
        current_organisation_rating.rating_level,
        current_organisation_rating.year,
        rating_scheme.scheme_code,
        rating_scheme.subject,
        rating_scheme.source
    from current_organisation_rating
    inner join rating_scheme
        on rating_scheme.subject = current_organisation_rating.subject
            and current_organisation_rating.year >= rating_scheme.valid_from
            and current_organisation_rating.year <= coalesce(
                rating_scheme.valid_to, current_organisation_rating.year)
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    in_force.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    in_force.sheet_name,
    cell_of(in_force.submission_key, in_force.sheet_name, in_force.row_no, 'rating_level') as cell,
    (
        select rating_level.level_name
        from rating_level
        where rating_level.level_code = in_force.rating_level
        order by rating_level.subject <> in_force.subject, rating_level.level_name
        limit 1
    ) as found,
    (
        select string_agg(rating_level.level_name, '; ' order by rating_rank.rank desc)
        from rating_level
        inner join rating_rank using (level_code)
        where rating_level.scheme_code = in_force.scheme_code
            and rating_level.subject = in_force.subject
    ) as expected,
    jsonb_build_object('year', in_force.year::text, 'rule', in_force.source) as details
from in_force
where not exists (
    select from rating_level
    where rating_level.scheme_code = in_force.scheme_code
        and rating_level.subject = in_force.subject
        and rating_level.level_code = in_force.rating_level)
