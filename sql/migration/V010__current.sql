-- The facts that count: one row per unit and period, from the nearest source.

create view current_membership as
select
    row_binding.unit_key,
    fct_membership.*
from row_binding
inner join fct_membership using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_membership is 'One branch in one calendar year.';

create view current_organisation_rating as
select
    row_binding.unit_key,
    case
        when fct_organisation_rating.organisation_type in ('PARTY_COMMITTEE', 'BRANCH') then 'party_organisation'
        else 'mass_organisation'
    end as subject,
    rating_rank.rank,
    fct_organisation_rating.*
from row_binding
inner join fct_organisation_rating using (submission_key, sheet_name, row_no)
inner join rating_rank on rating_rank.level_code = fct_organisation_rating.rating_level
where row_binding.is_current;

comment on view current_organisation_rating is 'One organisation''s rating in one calendar year, with its rank.';

create view current_target as
select
    fct_target.term_code,
    indicator.indicator_code,
    fct_target.target_kind,
    coalesce(
        fct_target.comparator,
        case when fct_target.target_kind = 'ZERO' then 'EQ' else 'GE' end) as comparator,
    coalesce(
        level_on_scale(indicator.measure, indicator.unit_name, fct_target.level),
        case
            when fct_target.level is not null then null
            when fct_target.target_kind = 'ZERO' then 0
            when fct_target.target_kind = 'COVERAGE' then 1
        end) as level,
    fct_target.level as level_text,
    coalesce(fct_target.from_year, term.first_year) as from_year,
    fct_target.legal_basis,
    fct_target.submission_key,
    fct_target.sheet_name,
    fct_target.row_no
from row_binding
inner join fct_target using (submission_key, sheet_name, row_no)
inner join indicator on indicator.indicator_code = upper(fct_target.indicator_code)
inner join term using (term_code)
where row_binding.is_current;

comment on view current_target is 'The targets in force, their levels on the scale of the indicator''s values.';
comment on column current_target.level is 'Null where the kind needs none, or where the text does not fit the indicator.';

create view expected_unit as
select
    unit_version.unit_key,
    dim_unit.unit_kind,
    dim_unit.unit_code,
    unit_version.unit_name,
    year.year
from unit_version
inner join dim_unit using (unit_key)
inner join (
    select distinct generate_series(term.first_year, term.last_year) as year from term
) as year
    on unit_version.valid @> make_date(year.year, 12, 31);

comment on view expected_unit is 'The units active at the end of each reported calendar year: who is expected to report.';

create view figure_part as
select
    contribution.indicator_code,
    contribution.year,
    case when widened.is_widest then null else contribution.unit_key end as unit_key,
    widened.is_widest,
    sum(contribution.amount) filter (where contribution.part = 'numerator') as numerator,
    sum(contribution.amount) filter (where contribution.part = 'denominator') as denominator,
    sum(contribution.amount) filter (where contribution.part = 'value') as total,
    count(distinct contribution.unit_key) filter (where contribution.unit_key <> 0) as unit_count
from contribution
inner join indicator using (indicator_code)
inner join (values (true), (false)) as widened (is_widest)
    on widened.is_widest or (indicator.has_unit_scope and contribution.unit_key <> 0)
group by
    contribution.indicator_code,
    contribution.year,
    case when widened.is_widest then null else contribution.unit_key end,
    widened.is_widest;

comment on view figure_part is 'The sums of contributions: per unit where the indicator is shown per unit, and at its widest scope.';

create view year_figure as
with asked as (
    select
        indicator.indicator_code,
        null::bigint as unit_key,
        true as is_widest,
        year.year
    from indicator
    cross join (select distinct generate_series(term.first_year - 1, term.last_year) as year from term) as year
    union all
    select
        indicator.indicator_code,
        expected_unit.unit_key,
        false as is_widest,
        expected_unit.year
    from indicator
    inner join expected_unit using (unit_kind)
    where indicator.has_unit_scope
    union
    select
        figure_part.indicator_code,
        figure_part.unit_key,
        figure_part.is_widest,
        figure_part.year
    from figure_part
),

expected as (
    select
        unit_kind,
        year,
        count(*) as unit_count
    from expected_unit
    group by unit_kind, year
)

select
    asked.indicator_code,
    asked.year,
    case when asked.is_widest then indicator.widest_scope else indicator.unit_kind end as scope,
    asked.is_widest,
    asked.unit_key,
    case
        when indicator.measure in ('rate', 'coverage') then
            figure_part.numerator / nullif(figure_part.denominator, 0)
        else figure_part.total
    end as value,
    figure_part.numerator,
    figure_part.denominator,
    case
        when asked.is_widest then coalesce(figure_part.unit_count, 0) >= coalesce(expected.unit_count, 1)
        else figure_part.indicator_code is not null
    end as is_complete
from asked
inner join indicator using (indicator_code)
left join figure_part
    on figure_part.indicator_code = asked.indicator_code
        and figure_part.year = asked.year
        and figure_part.is_widest = asked.is_widest
        and figure_part.unit_key is not distinct from asked.unit_key
left join expected
    on expected.unit_kind = indicator.unit_kind and expected.year = asked.year;

comment on view year_figure is 'Each indicator''s value for each year, at its widest scope always and per unit where it is shown so.';
comment on column year_figure.is_complete is 'Whether every expected unit has stated it.';
