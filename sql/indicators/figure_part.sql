-- Sums the contributions at every scope.
-- grain: one figure of one year
-- reads: figure_contribution → writes: figure_part
-- parameters: (none)
insert into figure_part (
    indicator_code, year, scope, figure_key, numerator, denominator, total, unit_count
)
select
    indicator_code,
    year,
    scope,
    figure_key,
    sum(amount) filter (where part = 'numerator') as numerator,
    sum(amount) filter (where part = 'denominator') as denominator,
    sum(amount) filter (where part = 'value') as total,
    count(distinct unit_key) filter (where unit_key <> 0) as unit_count
from figure_contribution
group by indicator_code, year, scope, figure_key
