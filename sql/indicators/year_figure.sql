-- The value of each indicator in each year, at its widest scope always and, where anything of that
-- year is in, for every unit of that year that it is shown for (of what units need not take part
-- in, for those that did); and whether all is in that it is made of.
-- grain: one figure of one year
-- reads: figure_part, indicator, term, unit_year, current_school_year, current_submission,
--     submission_column, finding, contest_without_prizes → writes: year_figure
-- parameters: (none)
with year as (
    select distinct generate_series(term.first_year - 1, term.last_year) as year
    from term
),

placed as (
    select
        unit_year.calendar,
        unit_year.year,
        unit_year.unit_kind,
        unit_year.unit_key,
        not (
            current_school_year.unit_key is not null
            and current_school_year.counted_primary_count is null)
            and unit_year.level_group in ('PRIMARY', 'PRIMARY_LOWER_SECONDARY', 'MULTI_LEVEL')
            as is_primary,
        counted.scope,
        counted.figure_key
    from unit_year
    left join current_school_year
        on unit_year.unit_kind = 'school'
            and unit_year.calendar = 'SCHOOL_YEAR'
            and current_school_year.unit_key = unit_year.unit_key
            and current_school_year.year = unit_year.year
    cross join lateral (
        values
            ('widest', 0::bigint),
            ('district', unit_year.district_key),
            ('commune', unit_year.commune_key),
            (
                case
                    when unit_year.unit_kind
                        not in ('commune', 'district', 'province', 'committee')
                        then unit_year.unit_kind
                end,
                unit_year.unit_key)
    ) as counted (scope, figure_key)
    where counted.scope is not null and counted.figure_key is not null
),

expected as (
    select
        calendar,
        year,
        unit_kind,
        scope,
        figure_key,
        count(*) as unit_count,
        count(*) filter (where is_primary) as primary_count
    from placed
    group by calendar, year, unit_kind, scope, figure_key
),

district as (
    select
        year,
        count(distinct district_key) as district_count,
        count(*) as commune_count
    from unit_year
    where calendar = 'CALENDAR_YEAR' and unit_kind = 'commune'
    group by year
),

listed as (
    select
        year.year,
        count(distinct current_submission.first_year)
            > year.year - min(current_submission.first_year)
            and max(current_submission.first_year) = year.year as is_listed
    from year
    inner join current_submission
        on current_submission.form_code = 'E2' and current_submission.first_year <= year.year
    group by year.year
),

reported as (
    select distinct
        form_code,
        first_year as year
    from current_submission
    where period_kind <> 'TERM' and unit_code = 'SO'
),

contested as (
    select distinct current_submission.first_year as year
    from current_submission
    inner join submission_column using (submission_key)
    where current_submission.form_code = 'P4'
        and current_submission.unit_code = 'SO'
        and submission_column.table_code = 'contest'
),

-- A list of which a row cannot be read is not complete, though each unit may be in it.
torn as (
    select distinct
        current_submission.form_code,
        current_submission.first_year as year,
        submission_column.table_code
    from current_submission
    inner join finding
        on finding.submission_key = current_submission.submission_key
            and finding.severity = 'error'
            and finding.closed_run is null
    inner join submission_column
        on submission_column.submission_key = finding.submission_key
            and submission_column.sheet_name = finding.sheet_name
            and (
                finding.cell is null
                or substring(finding.cell from '[0-9]+$')::integer
                    between submission_column.first_row and submission_column.last_row)
    where current_submission.form_code in ('P4', 'P5', 'E4')
),

unstated as (
    select distinct year
    from contest_without_prizes
),

asked as (
    select
        indicator.indicator_code,
        year.year,
        indicator.widest_scope as scope,
        0::bigint as figure_key
    from indicator
    cross join year
    union
    select
        indicator.indicator_code,
        expected.year,
        expected.scope,
        expected.figure_key
    from indicator
    inner join expected using (calendar, unit_kind)
    where indicator.has_unit_scope
        and expected.scope <> 'widest'
        and (indicator.completeness <> 'primary' or expected.primary_count > 0)
        and (indicator.completeness <> 'districts' or expected.scope = 'district')
        and indicator.completeness <> 'report'
        and exists (
            select from figure_part
            where figure_part.indicator_code = indicator.indicator_code
                and figure_part.year = expected.year
                and figure_part.scope = indicator.widest_scope)
    union
    select
        indicator_code,
        year,
        scope,
        figure_key
    from figure_part
),

final as (
    select
        asked.indicator_code,
        asked.year,
        asked.scope,
        asked.scope = indicator.widest_scope as is_widest,
        asked.figure_key as unit_key,
        case
            when indicator.measure in ('rate', 'coverage') then
                figure_part.numerator / nullif(figure_part.denominator, 0)
            when indicator.completeness = 'contests'
                and contested.year is not null
                and torn.form_code is null
                then coalesce(figure_part.total, 0)
            else figure_part.total
        end as value,
        figure_part.numerator,
        figure_part.denominator,
        figure_part.words,
        torn.form_code is null
        and case indicator.completeness
            when 'report' then reported.form_code is not null
                and (indicator.form_code <> 'E4' or unstated.year is null)
            when 'contests' then contested.year is not null
            when 'decided' then figure_part.indicator_code is not null
            when 'districts' then figure_part.denominator
                >= case when asked.scope = 'province' then district.district_count else 1 end
            when 'lists' then coalesce(listed.is_listed, false)
            when 'lists_units' then coalesce(listed.is_listed, false)
                and figure_part.unit_count >= coalesce(expected.unit_count, 1)
            when 'primary' then figure_part.unit_count >= coalesce(expected.primary_count, 1)
            else figure_part.unit_count >= coalesce(expected.unit_count, 1)
        end as is_complete,
        not (
            indicator.completeness = 'districts'
            and district.commune_count > 0
            and district.district_count = 0) as is_comparable
    from asked
    inner join indicator using (indicator_code)
    left join figure_part using (indicator_code, year, scope, figure_key)
    left join expected
        on expected.calendar = indicator.calendar
            and expected.unit_kind = indicator.unit_kind
            and expected.year = asked.year
            and expected.figure_key = asked.figure_key
            and expected.scope
                = case when asked.scope = indicator.widest_scope then 'widest' else asked.scope end
    left join district on district.year = asked.year
    left join listed on listed.year = asked.year
    left join reported
        on reported.form_code = indicator.form_code and reported.year = asked.year
    left join contested on contested.year = asked.year
    left join torn
        on torn.form_code = indicator.form_code
            and torn.year = asked.year
            and torn.table_code
                = case indicator.completeness when 'contests' then 'contest' else 'main' end
    left join unstated on unstated.year = asked.year
)

insert into year_figure (
    indicator_code, year, scope, is_widest, unit_key, value, numerator, denominator, is_complete,
    is_comparable, words
)
select
    indicator_code,
    year,
    scope,
    is_widest,
    unit_key,
    value,
    numerator,
    denominator,
    coalesce(is_complete, false) as is_complete,
    coalesce(is_comparable, true) as is_comparable,
    words
from final
