-- Sums the contributions at every scope; what is said in words stands in the order of the sheets.
-- grain: one figure of one year
-- reads: figure_contribution → writes: figure_part
-- parameters: (none)
with told as (
    select
        indicator_code,
        year,
        scope,
        figure_key,
        string_agg(words, '; ' order by sheet_name, row_no, words) as words
    from figure_contribution
    where words is not null
    group by indicator_code, year, scope, figure_key
),

summed as (
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
),

final as (
    select
        summed.indicator_code,
        summed.year,
        summed.scope,
        summed.figure_key,
        summed.numerator,
        summed.denominator,
        case when told.words is null then summed.total end as total,
        summed.unit_count,
        told.words
    from summed
    left join told using (indicator_code, year, scope, figure_key)
)

insert into figure_part (
    indicator_code, year, scope, figure_key, numerator, denominator, total, unit_count, words
)
select
    indicator_code,
    year,
    scope,
    figure_key,
    numerator,
    denominator,
    total,
    unit_count,
    words
from final
