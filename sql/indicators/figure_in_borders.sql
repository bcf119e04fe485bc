-- The figures of communes, districts and schools in the borders of one day: each unit of that day
-- with the figures of all that went into it. Only what went in whole can be added: where a unit of
-- then was divided among several of that day, or a judged level would have to be added up, the
-- figure is not comparable.
-- grain: one indicator, one unit of the day, one year of the term
-- reads: unit_year, unit_succession, unit_version, dim_unit, year_figure, indicator, term
--     → writes: nothing
-- parameters: term_code, on_day
with recursive base as (
    select
        unit_year.calendar,
        unit_year.year,
        unit_year.unit_kind,
        unit_year.unit_key,
        unit_year.district_key,
        case unit_year.calendar
            when 'SCHOOL_YEAR' then make_date(unit_year.year, 9, 30)
            else make_date(unit_year.year, 12, 31)
        end as as_of_on
    from unit_year
    inner join term
        on term.term_code = :term_code and unit_year.year between term.first_year and term.last_year
    where unit_year.unit_kind in ('commune', 'school')
),

walked as (
    select
        base.calendar,
        base.year,
        base.unit_kind,
        base.unit_key,
        base.unit_key as here_key,
        base.as_of_on as here_on
    from base
    union
    select
        walked.calendar,
        walked.year,
        walked.unit_kind,
        walked.unit_key,
        unit_succession.successor_key as here_key,
        unit_succession.effective_on as here_on
    from walked
    inner join unit_succession
        on unit_succession.predecessor_key = walked.here_key
            and unit_succession.successor_key <> walked.here_key
            and unit_succession.effective_on > walked.here_on
            and unit_succession.effective_on <= :on_day
),

target as (
    select
        unit_version.unit_key,
        unit_version.unit_code,
        unit_version.unit_name,
        dim_unit.unit_kind,
        unit_version.parent_key
    from unit_version
    inner join dim_unit using (unit_key)
    where unit_version.valid @> :on_day::date
        and dim_unit.unit_kind in ('district', 'commune', 'school')
),

mapped as (
    select distinct
        walked.calendar,
        walked.year,
        walked.unit_kind,
        walked.unit_key,
        target.unit_kind as scope,
        target.unit_key as target_key
    from walked
    inner join target on target.unit_key = walked.here_key
    union
    select
        walked.calendar,
        walked.year,
        walked.unit_kind,
        walked.unit_key,
        district.unit_kind as scope,
        district.unit_key as target_key
    from walked
    inner join target on target.unit_key = walked.here_key
    inner join target as district
        on district.unit_key = target.parent_key and district.unit_kind = 'district'
    where walked.unit_kind = 'commune'
),

spread as (
    select
        calendar,
        year,
        unit_key,
        scope,
        count(*) as target_count
    from mapped
    group by calendar, year, unit_key, scope
),

-- What a judged figure is taken from: the unit itself, where nothing but itself went into it.
whole as (
    select
        mapped.calendar,
        mapped.year,
        mapped.scope,
        mapped.target_key,
        bool_and(spread.target_count = 1) as is_whole,
        bool_and(
            case mapped.scope
                when 'district' then base.district_key is not distinct from mapped.target_key
                else mapped.unit_key = mapped.target_key
            end)
            and (
                mapped.scope <> 'district'
                or count(*) = (
                    select count(*)
                    from base as same
                    where same.calendar = mapped.calendar
                        and same.year = mapped.year
                        and same.unit_kind = 'commune'
                        and same.district_key = mapped.target_key)) as is_itself
    from mapped
    inner join spread using (calendar, year, unit_key, scope)
    inner join base using (calendar, year, unit_key)
    group by mapped.calendar, mapped.year, mapped.scope, mapped.target_key
),

added as (
    select
        year_figure.indicator_code,
        mapped.calendar,
        mapped.year,
        mapped.scope,
        mapped.target_key,
        sum(year_figure.numerator) as numerator,
        sum(year_figure.denominator) as denominator,
        sum(year_figure.value) as total,
        bool_and(year_figure.is_complete) as is_complete
    from mapped
    inner join indicator using (calendar)
    inner join year_figure
        on year_figure.indicator_code = indicator.indicator_code
            and year_figure.year = mapped.year
            and year_figure.unit_key = mapped.unit_key
            and year_figure.scope = mapped.unit_kind
    where indicator.has_unit_scope and indicator.completeness not in ('decided', 'districts')
    group by
        year_figure.indicator_code,
        mapped.calendar,
        mapped.year,
        mapped.scope,
        mapped.target_key
    union all
    select
        year_figure.indicator_code,
        indicator.calendar,
        year_figure.year,
        year_figure.scope,
        year_figure.unit_key as target_key,
        year_figure.numerator,
        year_figure.denominator,
        year_figure.value as total,
        year_figure.is_complete
    from year_figure
    inner join indicator using (indicator_code)
    where indicator.has_unit_scope and indicator.completeness in ('decided', 'districts')
),

final as (
    select
        indicator.trace_code || '-' || right(whole.year::text, 2) || '-' || target.unit_code
            || '@' || to_char(:on_day::date, 'YYYY-MM-DD') as code,
        indicator.indicator_code,
        indicator.indicator_name,
        indicator.indicator_name_english,
        whole.year,
        whole.scope,
        false as is_widest,
        target.unit_key,
        target.unit_code,
        target.unit_name,
        case
            when not comparable.is_comparable then null
            when indicator.measure in ('rate', 'coverage')
                then added.numerator / nullif(added.denominator, 0)
            else added.total
        end as value,
        value_name_in_force.value_name as value_text,
        value_name_in_force.value_name_english as value_text_english,
        case when comparable.is_comparable then added.numerator end as numerator,
        case when comparable.is_comparable then added.denominator end as denominator,
        false as is_summed,
        null::text as target_kind,
        null::text as comparator,
        null::numeric as level,
        null::text as level_text,
        case
            when not comparable.is_comparable then 'incomparable'
            when not added.is_complete then 'insufficient'
            else 'none'
        end as verdict,
        indicator.sort_order,
        whole.year as shown_year
    from whole
    inner join indicator using (calendar)
    cross join lateral (
        select
            whole.is_whole
            and (indicator.completeness not in ('decided', 'districts') or whole.is_itself)
            as is_comparable
    ) as comparable
    inner join target on target.unit_key = whole.target_key
    left join added
        on added.indicator_code = indicator.indicator_code
            and added.year = whole.year
            and added.scope = whole.scope
            and added.target_key = whole.target_key
    left join value_name_in_force
        on value_name_in_force.indicator_code = indicator.indicator_code
            and comparable.is_comparable
            and value_name_in_force.value = added.total
            and whole.year between value_name_in_force.first_year and value_name_in_force.last_year
    where indicator.has_unit_scope and (
        added.target_key is not null
        or (
            indicator.completeness in ('decided', 'districts')
            and exists (
                select from year_figure
                where year_figure.indicator_code = indicator.indicator_code
                    and year_figure.year = whole.year
                    and year_figure.scope = whole.scope)))
)

select *
from final
order by
    sort_order,
    array_position(array['district', 'commune'], scope) nulls last,
    unit_code collate vietnamese,
    unit_key,
    year
