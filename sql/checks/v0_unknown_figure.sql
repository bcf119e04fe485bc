-- A paragraph names a figure that its term does not have: neither an indicator nor the code of a
-- figure of one of its years, of the term itself or of one of its units. A brace that is not closed
-- names none.
-- grain: one paragraph
-- reads: current_paragraph, indicator, term, year_figure, unit_year → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found
)
with named as (
    select
        current_paragraph.submission_key,
        current_paragraph.sheet_name,
        current_paragraph.row_no,
        current_paragraph.term_code,
        brace.found[1] as found,
        upper(trim(substring(brace.found[1] from '^\{(.+)\}$'))) as figure_code
    from current_paragraph
    cross join lateral regexp_matches(
        current_paragraph.paragraph, '\{[^{}]*\}?', 'g') as brace (found)
),

known as (
    select
        term.term_code,
        indicator.indicator_code as figure_code
    from term
    cross join indicator
    union all
    select
        term.term_code,
        indicator.trace_code || '-' || right(year.year::text, 2) as figure_code
    from term
    cross join indicator
    cross join lateral generate_series(term.first_year, term.last_year) as year (year)
    union all
    select
        term.term_code,
        indicator.trace_code
            || '-' || substring(term.term_code from 3 for 2)
            || '-' || right(term.term_code, 2) as figure_code
    from term
    cross join indicator
),

final as (
    select
        named.submission_key,
        named.sheet_name,
        named.row_no,
        string_agg(distinct left(named.found, 60), ', ') as found
    from named
    left join known using (term_code, figure_code)
    where known.term_code is null
        and not exists (
            select
            from year_figure
            inner join indicator using (indicator_code)
            inner join term on term.term_code = named.term_code
            inner join unit_year
                on unit_year.unit_key = year_figure.unit_key
                    and unit_year.year = year_figure.year
                    and unit_year.calendar = indicator.calendar
            where not year_figure.is_widest
                and year_figure.year between term.first_year and term.last_year
                and named.figure_code
                    = indicator.trace_code
                    || '-' || right(year_figure.year::text, 2)
                    || '-' || upper(unit_year.unit_code))
    group by named.submission_key, named.sheet_name, named.row_no
)

select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, 'paragraph') as cell,
    found
from final
