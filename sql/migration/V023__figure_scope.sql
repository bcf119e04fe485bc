-- Figures at every scope that their rows allow: unit, commune, district, province or committee.

alter table indicator add column completeness text not null default 'units'
    check (completeness in ('units', 'primary', 'lists', 'lists_units', 'decided', 'districts'));

comment on column indicator.completeness is 'When a figure is complete. units: every unit active then has stated it; primary: every school with primary pupils; lists: each year''s list is in, from the first one that came; lists_units: both; decided: it was decided; districts: every district with communes was decided.';

update indicator
set completeness = case indicator_code
        when 'ONAGE_RATE' then 'primary'
        when 'PRIM_2SESS_RATE' then 'primary'
        when 'NATSTD_STOCK' then 'lists'
        when 'NATSTD_NEW' then 'lists'
        when 'NATSTD_RATE' then 'lists_units'
        when 'PCGDMN5_PROV' then 'decided'
        when 'PCGDTH3_DIST' then 'districts'
        when 'PCGDTHCS' then 'decided'
        when 'XMC' then 'decided'
        else 'units'
    end;

create table value_name (
    indicator_code text not null references indicator,
    value numeric not null,
    value_name text not null,
    primary key (indicator_code, value)
);

comment on table value_name is 'What the levels and states of an indicator are called.';
comment on column value_name.indicator_code is 'The indicator.';
comment on column value_name.value is 'The rank or state.';
comment on column value_name.value_name is 'Its name as printed.';

insert into value_name (indicator_code, value, value_name) values
    ('PCGDMN5_PROV', 0, 'Chưa đạt chuẩn'),
    ('PCGDMN5_PROV', 1, 'Đạt chuẩn'),
    ('PCGDTHCS', 0, 'Chưa đạt chuẩn'),
    ('PCGDTHCS', 1, 'Mức độ 1'),
    ('PCGDTHCS', 2, 'Mức độ 2'),
    ('PCGDTHCS', 3, 'Mức độ 3'),
    ('XMC', 0, 'Chưa đạt chuẩn'),
    ('XMC', 1, 'Mức độ 1'),
    ('XMC', 2, 'Mức độ 2');

create view value_name_in_force as
select
    indicator_code,
    value,
    value_name,
    0 as first_year,
    9999 as last_year
from value_name
union all
select
    'PC_RATING' as indicator_code,
    rating_rank.rank as value,
    rating_level.level_name as value_name,
    rating_scheme.valid_from as first_year,
    coalesce(rating_scheme.valid_to, 9999) as last_year
from rating_scheme
inner join rating_level using (scheme_code, subject)
inner join rating_rank using (level_code)
where rating_scheme.subject = 'party_organisation';

comment on view value_name_in_force is 'What levels and states are called, and in which years.';
comment on column value_name_in_force.first_year is 'The first year,';
comment on column value_name_in_force.last_year is 'and the last.';

drop view star.fct_figure;
drop view year_figure;
drop view figure_part;
drop view expected_unit;

create view expected_unit as
select
    unit_key,
    unit_kind,
    unit_code,
    unit_name,
    year
from unit_year
where calendar = 'CALENDAR_YEAR';

comment on view expected_unit is 'The units active at the end of each reported calendar year.';

-- A unit's own figure, its commune's, its district's and the widest: where each contribution counts.
create view figure_contribution as
select
    contribution.indicator_code,
    contribution.year,
    contribution.unit_key,
    contribution.part,
    contribution.amount,
    contribution.cell_value,
    contribution.submission_key,
    contribution.sheet_name,
    contribution.row_no,
    contribution.field,
    counted.scope,
    counted.figure_key
from contribution
inner join indicator using (indicator_code)
left join unit_year
    on unit_year.calendar = indicator.calendar
        and unit_year.year = contribution.year
        and unit_year.unit_key = contribution.unit_key
cross join lateral (
    values
        (indicator.widest_scope, 0::bigint),
        ('district', unit_year.district_key),
        ('commune', unit_year.commune_key),
        (
            case when indicator.unit_kind not in ('commune', 'district', indicator.widest_scope) then indicator.unit_kind end,
            nullif(contribution.unit_key, 0))
) as counted (scope, figure_key)
where contribution.scope in ('unit', counted.scope)
    and counted.scope is not null
    and counted.figure_key is not null
    and (counted.scope = indicator.widest_scope or indicator.has_unit_scope);

comment on view figure_contribution is 'What each cell adds to each figure: of its unit, of the commune and district that it lay in that year, and of all.';
comment on column figure_contribution.scope is 'The scope of the figure.';
comment on column figure_contribution.figure_key is 'Whose figure it is; 0 at the widest scope.';

create table figure_part (
    indicator_code text not null references indicator,
    year integer not null,
    scope text not null,
    figure_key bigint not null references dim_unit,
    numerator numeric,
    denominator numeric,
    total numeric,
    unit_count integer not null,
    primary key (indicator_code, year, scope, figure_key)
);

comment on table figure_part is 'The sums of contributions, part by part; derived at each acceptance.';
comment on column figure_part.indicator_code is 'The indicator.';
comment on column figure_part.year is 'The year.';
comment on column figure_part.scope is 'The scope.';
comment on column figure_part.figure_key is 'Whose figure it is; 0 at the widest scope.';
comment on column figure_part.numerator is 'The numerator''s sum.';
comment on column figure_part.denominator is 'The denominator''s sum.';
comment on column figure_part.total is 'The value''s sum.';
comment on column figure_part.unit_count is 'How many known units added to it.';

create table year_figure (
    indicator_code text not null references indicator,
    year integer not null,
    scope text not null,
    is_widest boolean not null,
    unit_key bigint not null references dim_unit,
    value numeric,
    numerator numeric,
    denominator numeric,
    is_complete boolean not null,
    is_comparable boolean not null,
    primary key (indicator_code, year, scope, unit_key)
);

comment on table year_figure is 'Each indicator''s value for each year: at its widest scope always, and for each unit of that year where it is shown so; derived at each acceptance.';
comment on column year_figure.indicator_code is 'The indicator.';
comment on column year_figure.year is 'The year, or the starting year of the school year.';
comment on column year_figure.scope is 'The scope.';
comment on column year_figure.is_widest is 'Whether it is the indicator''s total.';
comment on column year_figure.unit_key is 'Whose figure it is; 0 at the widest scope.';
comment on column year_figure.value is 'The value; null where nothing is stated or nothing decided.';
comment on column year_figure.numerator is 'Of a rate or coverage.';
comment on column year_figure.denominator is 'Of a rate or coverage.';
comment on column year_figure.is_complete is 'Whether all is in that it is made of.';
comment on column year_figure.is_comparable is 'False where what it counts had ceased to exist: districts after 30/6/2025.';

create view star.fct_figure as
select
    indicator_code,
    year,
    scope,
    nullif(unit_key, 0) as unit_key,
    value,
    numerator,
    denominator,
    is_complete
from warehouse.year_figure;

comment on view star.fct_figure is 'Each indicator''s value for each year, at its widest scope (unit_key null) and per unit.';

-- Nothing has been accepted yet, and every figure is there to say so.
insert into year_figure (indicator_code, year, scope, is_widest, unit_key, is_complete, is_comparable)
select
    indicator.indicator_code,
    year.year,
    indicator.widest_scope as scope,
    true as is_widest,
    0 as unit_key,
    false as is_complete,
    true as is_comparable
from indicator
cross join (
    select distinct generate_series(term.first_year - 1, term.last_year) as year
    from term
) as year;
