-- Schools recognised again, raised, and lapsed in each district and school year of a term that has
-- a list. A school belongs to the district that it was in in that year, or in the last one before.
-- Lapsed is as in standard_flows.
-- grain: one district in one school year
-- reads: standard_year, standard_stock, current_standard_decision, unit_end, unit_year
--     → writes: nothing
-- parameters: first_year, last_year
with reported as (
    select
        year,
        stock_on,
        (stock_on - interval '1 year')::date as stock_before_on
    from standard_year
    where year between :first_year and :last_year
),

placed as (
    select distinct on (reported.year, school.unit_key)
        reported.year,
        school.unit_key,
        district.unit_code
    from reported
    inner join unit_year as school
        on school.calendar = 'SCHOOL_YEAR'
            and school.unit_kind = 'school'
            and school.year in (reported.year, reported.year - 1)
    inner join unit_year as district
        on district.calendar = school.calendar
            and district.year = school.year
            and district.unit_key = school.district_key
    order by reported.year, school.unit_key, school.year desc
),

recognised as (
    select
        placed.year,
        placed.unit_code,
        count(distinct placed.unit_key)
            filter (where current_standard_decision.recognition_kind = 'AGAIN')::integer
            as again_count,
        count(distinct placed.unit_key)
            filter (where current_standard_decision.recognition_kind = 'RAISED')::integer
            as raised_count
    from placed
    left join current_standard_decision
        on current_standard_decision.unit_key = placed.unit_key
            and current_standard_decision.decision_year = placed.year
    group by placed.year, placed.unit_code
),

lapsed as (
    select
        placed.year,
        placed.unit_code,
        count(distinct placed.unit_key)::integer as lapsed_count
    from placed
    inner join reported using (year)
    inner join current_standard_decision
        on current_standard_decision.unit_key = placed.unit_key
            and current_standard_decision.decision_on <= reported.stock_before_on
            and current_standard_decision.last_on >= reported.stock_before_on
    left join unit_end on unit_end.unit_key = placed.unit_key
    left join standard_stock
        on standard_stock.year = reported.year
            and standard_stock.unit_key = placed.unit_key
    where standard_stock.year is null
        and (unit_end.ends_on is null or unit_end.ends_on > reported.stock_before_on)
    group by placed.year, placed.unit_code
)

select
    recognised.unit_code,
    recognised.year,
    recognised.again_count,
    recognised.raised_count,
    coalesce(lapsed.lapsed_count, 0) as lapsed_count
from recognised
left join lapsed using (year, unit_code)
order by recognised.unit_code collate "C", recognised.year
