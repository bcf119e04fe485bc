-- Every figure of a term with target and verdict: a row a year and unit, and a row for the term at
-- the widest scope. A year is judged against the level in force in it; a missing part leaves the
-- verdict open unless it could not change it.
-- grain: one indicator, one unit, one year (null: the term)
-- reads: year_figure, indicator, term, current_target, unit_year, dim_unit,
--     value_name_in_force → writes: nothing
-- parameters: term_code
with years as (
    select
        year_figure.indicator_code,
        year_figure.year,
        year_figure.scope,
        year_figure.is_widest,
        year_figure.unit_key,
        year_figure.value,
        year_figure.numerator,
        year_figure.denominator,
        year_figure.is_complete,
        year_figure.is_comparable,
        year_figure.words,
        indicator.measure,
        indicator.sort_order,
        indicator.term_rule,
        term.first_year,
        term.last_year
    from year_figure
    inner join indicator using (indicator_code)
    inner join term
        on term.term_code = :term_code
            and year_figure.year between term.first_year and term.last_year
),

baseline as (
    select distinct on (year_figure.indicator_code)
        year_figure.indicator_code,
        year_figure.value
    from year_figure
    inner join term on term.term_code = :term_code
    where year_figure.is_widest
        and year_figure.value is not null
        and year_figure.is_complete
        and year_figure.year between term.first_year - 1 and term.last_year
    order by year_figure.indicator_code, year_figure.year
),

targeted as (
    select
        years.*,
        target.target_kind,
        target.comparator,
        coalesce(
            target.level,
            case when target.target_kind = 'KEEP_STATE' then baseline.value end) as level,
        target.level_text
    from years
    left join lateral (
        select
            current_target.target_kind,
            current_target.comparator,
            current_target.level,
            current_target.level_text
        from current_target
        where years.is_widest
            and current_target.term_code = :term_code
            and current_target.indicator_code = years.indicator_code
            and current_target.from_year <= years.year
        order by current_target.from_year desc, current_target.row_no desc
        limit 1
    ) as target on true
    left join baseline on baseline.indicator_code = years.indicator_code
),

bounded as (
    select
        targeted.*,
        coalesce(value::text, words) is not null as is_stated,
        lowest_possible(measure, value, is_complete) as lowest,
        highest_possible(measure, value, is_complete) as highest
    from targeted
),

summed as (
    select
        indicator_code,
        sum(value) as value,
        sum(lowest) as lowest,
        sum(highest) as highest,
        string_agg(words, '; ' order by year) as words
    from bounded
    where is_widest
    group by indicator_code
),

judged as (
    select
        bounded.*,
        case
            when not bounded.is_comparable then 'incomparable'
            when bounded.target_kind is null then
                case when bounded.is_stated and not bounded.is_complete
                    then 'insufficient' else 'none' end
            when bounded.target_kind = 'QUALITATIVE' then
                case when bounded.is_stated then 'incomparable' else 'insufficient' end
            when bounded.target_kind = 'CUMULATIVE' then 'none'
            when bounded.target_kind = 'STOCK_AT_END' and bounded.year < bounded.last_year
                then 'none'
            when bounded.level is null then
                case when bounded.target_kind = 'KEEP_STATE' and bounded.level_text is null
                    then 'insufficient' else 'incomparable' end
            else range_verdict(
                bounded.comparator,
                bounded.level,
                bounded.lowest,
                bounded.highest,
                can_exceed(bounded.target_kind, bounded.level))
        end as verdict
    from bounded
),

last_target as (
    select distinct on (indicator_code)
        indicator_code,
        target_kind,
        comparator,
        level,
        level_text
    from judged
    where is_widest and target_kind is not null
    order by indicator_code, year desc
),

term_year as (
    select distinct on (judged.indicator_code)
        judged.indicator_code,
        judged.year,
        judged.value,
        judged.numerator,
        judged.denominator,
        judged.words
    from judged
    left join last_target using (indicator_code)
    where judged.is_widest
        and (
            judged.year = judged.last_year
            or last_target.target_kind in ('FLOOR_EACH_YEAR', 'FLOW_PER_YEAR', 'COVERAGE'))
    order by judged.indicator_code,
        case
            when last_target.target_kind in ('FLOOR_EACH_YEAR', 'FLOW_PER_YEAR', 'COVERAGE')
                then judged.value
        end nulls last,
        judged.year desc
),

term_verdict as (
    select
        judged.indicator_code,
        case
            when last_target.target_kind is null and judged.term_rule = 'sum' then
                case when bool_or(judged.is_stated) and not bool_and(judged.is_complete)
                    then 'insufficient' else 'none' end
            when coalesce(last_target.target_kind, '') in ('', 'STOCK_AT_END', 'QUALITATIVE') then
                max(judged.verdict) filter (where judged.year = judged.last_year)
            when last_target.target_kind = 'CUMULATIVE' then
                case
                    when last_target.level is null then 'incomparable'
                    else range_verdict(
                        last_target.comparator,
                        last_target.level,
                        summed.lowest,
                        summed.highest,
                        can_exceed(last_target.target_kind, last_target.level))
                end
            else yearly_verdict(array_agg(judged.verdict order by judged.year)
                filter (where judged.target_kind is not null))
        end as verdict
    from judged
    inner join summed using (indicator_code)
    left join last_target using (indicator_code)
    where judged.is_widest
    group by
        judged.indicator_code,
        judged.term_rule,
        last_target.target_kind,
        last_target.comparator,
        last_target.level,
        summed.lowest,
        summed.highest
),

rows as (
    select
        judged.indicator_code,
        judged.sort_order,
        judged.year,
        judged.year as shown_year,
        judged.scope,
        judged.is_widest,
        judged.unit_key,
        judged.measure,
        judged.value,
        judged.numerator,
        judged.denominator,
        judged.words,
        false as is_summed,
        judged.target_kind,
        judged.comparator,
        judged.level,
        judged.level_text,
        judged.verdict
    from judged
    union all
    select
        indicator.indicator_code,
        indicator.sort_order,
        null::integer as year,
        term_year.year as shown_year,
        indicator.widest_scope as scope,
        true as is_widest,
        0::bigint as unit_key,
        indicator.measure,
        case when whole.is_summed then summed.value else term_year.value end as value,
        case when not whole.is_summed then term_year.numerator end as numerator,
        case when not whole.is_summed then term_year.denominator end as denominator,
        case when whole.is_summed then summed.words else term_year.words end as words,
        whole.is_summed,
        last_target.target_kind,
        last_target.comparator,
        last_target.level,
        last_target.level_text,
        term_verdict.verdict
    from indicator
    inner join term_year using (indicator_code)
    inner join term_verdict using (indicator_code)
    inner join summed using (indicator_code)
    left join last_target using (indicator_code)
    cross join lateral (
        select
            coalesce(
                case
                    when last_target.target_kind is null then indicator.term_rule = 'sum'
                    else last_target.target_kind in ('CUMULATIVE', 'ZERO')
                end,
                false) as is_summed
    ) as whole
),

named as (
    select
        rows.*,
        indicator.trace_code,
        indicator.indicator_name,
        indicator.indicator_name_english,
        coalesce(unit_year.unit_name, committee.unit_name, widest.unit_name) as unit_name,
        coalesce(unit_year.unit_code, committee.unit_code, widest.unit_code, dim_unit.unit_code)
            as unit_code,
        coalesce(rows.words, value_name_in_force.value_name) as value_text,
        coalesce(rows.words, value_name_in_force.value_name_english) as value_text_english
    from rows
    inner join indicator using (indicator_code)
    inner join dim_unit using (unit_key)
    left join (
        values
            ('committee', 'DBS', 'Đảng bộ Sở Giáo dục và Đào tạo Lạng Sơn'),
            ('province', '20', 'Tỉnh Lạng Sơn')
    ) as widest (scope, unit_code, unit_name) on rows.is_widest and widest.scope = rows.scope
    left join unit_year
        on unit_year.unit_key = rows.unit_key
            and unit_year.year = rows.shown_year
            and unit_year.calendar = indicator.calendar
    left join expected_unit as committee
        on rows.is_widest
            and rows.scope = 'committee'
            and committee.unit_kind = 'committee'
            and committee.year = rows.shown_year
    left join value_name_in_force
        on value_name_in_force.indicator_code = rows.indicator_code
            and value_name_in_force.value = rows.value
            and rows.shown_year
                between value_name_in_force.first_year and value_name_in_force.last_year
),

final as (
    select distinct on (sort_order, is_widest, scope, unit_code, unit_key, year)
        trace_code
            || '-' || coalesce(
                right(year::text, 2),
                substring(:term_code from 3 for 2) || '-' || right(:term_code, 2))
            || case when is_widest then '' else '-' || unit_code end as code,
        named.*
    from named
    order by sort_order, is_widest, scope, unit_code, unit_key, year, value_text nulls last
)

select *
from final
order by
    sort_order,
    is_widest desc,
    array_position(array['district', 'commune'], scope) nulls last,
    unit_code collate vietnamese, unit_key, year nulls last
