-- Schools recognised again, raised, and lapsed in each school year of a term that has a list.
-- Lapsed is a school that held a recognition on the last day of the year before and none on that of
-- this year, or that has ended by then.
-- grain: one school year
-- reads: standard_year, standard_stock, current_standard_decision, unit_end → writes: nothing
-- parameters: first_year, last_year
with decided as (
    select
        school_identity(unit_key, school_code, school_name) as school_identity,
        unit_key,
        recognition_kind,
        decision_year,
        decision_on,
        last_on
    from current_standard_decision
),

reported as (
    select
        year,
        stock_on,
        (stock_on - interval '1 year')::date as stock_before_on
    from standard_year
    where year between :first_year and :last_year
),

recognised as (
    select
        reported.year,
        count(distinct decided.school_identity)
            filter (where decided.recognition_kind = 'AGAIN')::integer as again_count,
        count(distinct decided.school_identity)
            filter (where decided.recognition_kind = 'RAISED')::integer as raised_count
    from reported
    left join decided on decided.decision_year = reported.year
    group by reported.year
),

lapsed as (
    select
        reported.year,
        count(distinct decided.school_identity)::integer as lapsed_count
    from reported
    inner join decided
        on decided.decision_on <= reported.stock_before_on
            and decided.last_on >= reported.stock_before_on
    left join unit_end on unit_end.unit_key = decided.unit_key
    left join standard_stock
        on standard_stock.year = reported.year
            and standard_stock.school_identity = decided.school_identity
    where standard_stock.year is null
        and (unit_end.ends_on is null or unit_end.ends_on > reported.stock_before_on)
    group by reported.year
)

select
    recognised.year,
    recognised.again_count,
    recognised.raised_count,
    coalesce(lapsed.lapsed_count, 0) as lapsed_count
from recognised
left join lapsed using (year)
order by recognised.year
