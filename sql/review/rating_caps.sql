-- How many members at most might be excellent in each year of a term, by the rule of that year.
-- grain: one calendar year whose rule has a cap
-- reads: current_membership, rating_scheme → writes: nothing
-- parameters: first_year, last_year
with totals as (
    select
        year,
        sum(excellent_count) as excellent_count,
        sum(good_count) as good_count,
        sum(excellent_count + good_count + completed_count + failed_count) as evaluated_count
    from current_membership
    where year between :first_year and :last_year
    group by year
),

final as (
    select
        totals.year,
        floor(
            rating_scheme.cap
            * case rating_scheme.cap_base
                when 'good' then totals.good_count
                when 'good_or_better' then totals.good_count + totals.excellent_count
                else totals.evaluated_count
            end)::integer as most_count
    from totals
    inner join rating_scheme
        on rating_scheme.subject = 'member'
            and totals.year >= rating_scheme.valid_from
            and totals.year <= coalesce(rating_scheme.valid_to, totals.year)
    where rating_scheme.cap is not null
)

select
    year,
    most_count
from final
where most_count is not null
order by year
