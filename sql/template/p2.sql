-- P2: the organisations of 31/12 with their kind as last rated, and the ratings of the year before.
-- grain: one row of one sheet of the workbook
-- reads: unit_year, current_organisation_rating → writes: nothing
-- parameters: year
with last_rated as (
    select distinct on (unit_key)
        unit_key,
        organisation_type
    from current_organisation_rating
    order by unit_key, year > :year::integer, abs(year - :year::integer)
),

final as (
    select
        'form' as part,
        array_position(
            array['committee', 'branch', 'mass_organisation'], unit_year.unit_kind) as sort_kind,
        unit_year.unit_code as sort_code,
        jsonb_build_object(
            'organisation_type', coalesce(
                last_rated.organisation_type,
                case unit_year.unit_kind
                    when 'committee' then 'PARTY_COMMITTEE'
                    when 'branch' then 'BRANCH'
                end),
            'organisation_code', unit_year.unit_code,
            'organisation_name', unit_year.unit_name) as fields
    from unit_year
    left join last_rated using (unit_key)
    where unit_year.unit_kind in ('committee', 'branch', 'mass_organisation')
        and unit_year.calendar = 'CALENDAR_YEAR'
        and unit_year.year = :year::integer
    union all
    select
        'before' as part,
        array_position(
            array['PARTY_COMMITTEE', 'BRANCH'],
            current_organisation_rating.organisation_type) as sort_kind,
        coalesce(
            current_organisation_rating.organisation_code,
            current_organisation_rating.organisation_name) as sort_code,
        to_jsonb(current_organisation_rating) as fields
    from current_organisation_rating
    where current_organisation_rating.year = :year::integer - 1
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by part, sort_kind nulls last, sort_code collate vietnamese
