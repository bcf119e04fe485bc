-- The committee's members at each year's end, and how many of those rated are good or better.
select
    year,
    sum(member_count) as members,
    round(
        sum(excellent_count + good_count)::numeric
            / sum(excellent_count + good_count + completed_count + failed_count),
        4) as good_or_better_rate
from star.fct_membership
group by year
order by year;
