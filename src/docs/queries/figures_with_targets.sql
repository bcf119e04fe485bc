-- The figures of a term at their widest scope beside the targets then in force.
select
    figure.year,
    indicator.indicator_name,
    figure.value,
    target.comparator,
    target.level
from star.fct_figure as figure
inner join star.dim_indicator as indicator on indicator.indicator_code = figure.indicator_code
inner join star.dim_term as term on figure.year between term.first_year and term.last_year
inner join lateral (
    select
        fct_target.comparator,
        fct_target.level
    from star.fct_target
    where fct_target.term_code = term.term_code
        and fct_target.indicator_code = figure.indicator_code
        and fct_target.from_year <= figure.year
    order by fct_target.from_year desc
    limit 1
) as target on true
where term.term_code = '2015-2020' and figure.scope = indicator.widest_scope
order by figure.year, indicator.sort_order;
