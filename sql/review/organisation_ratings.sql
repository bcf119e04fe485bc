-- The ratings of organisations in each year of a term, with the level as that year's scheme names
-- its rank.
-- grain: one organisation in one year
-- reads: current_organisation_rating, rating_scheme, rating_level, dim_unit, unit_version
--     → writes: nothing
-- parameters: first_year, last_year
select distinct on (current_organisation_rating.year, current_organisation_rating.subject,
unit_code)
    current_organisation_rating.year,
    current_organisation_rating.organisation_type,
    coalesce(
        dim_unit.unit_code,
        current_organisation_rating.organisation_code,
        current_organisation_rating.organisation_name) as unit_code,
    coalesce(unit_version.unit_name, current_organisation_rating.organisation_name) as unit_name,
    current_organisation_rating.rating_level,
    rating_level.level_name,
    rating_level.level_name_english,
    current_organisation_rating.rank
from current_organisation_rating
left join rating_scheme
    on rating_scheme.subject = current_organisation_rating.subject
        and current_organisation_rating.year >= rating_scheme.valid_from
        and current_organisation_rating.year <= coalesce(
            rating_scheme.valid_to, current_organisation_rating.year)
left join rating_rank on rating_rank.rank = current_organisation_rating.rank
left join rating_level
    on rating_level.scheme_code = rating_scheme.scheme_code
        and rating_level.subject = rating_scheme.subject
        and rating_level.level_code = rating_rank.level_code
left join dim_unit
    on dim_unit.unit_key = current_organisation_rating.unit_key
        and current_organisation_rating.unit_key <> 0
left join unit_version
    on unit_version.unit_key = current_organisation_rating.unit_key
        and unit_version.valid @> make_date(current_organisation_rating.year, 12, 31)
where current_organisation_rating.year between :first_year and :last_year
order by
    current_organisation_rating.year,
    current_organisation_rating.subject desc,
    unit_code,
    rating_level.level_name nulls last
