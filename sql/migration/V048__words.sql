-- Figures in words, lists, and figures of a whole term.

alter table indicator
    drop constraint indicator_completeness_check,
    add constraint indicator_completeness_check check (completeness in (
        'units', 'primary', 'lists', 'lists_units', 'decided', 'districts', 'report', 'contests')),
    add column term_rule text not null default 'last' check (term_rule in ('last', 'sum'));

comment on column indicator.completeness is 'When a figure is complete. units: every unit active then has stated it; primary: every school with primary pupils; lists: each year''s list is in, from the first one that came; lists_units: both; decided: it was decided; districts: every district with communes was decided; report: the Department''s report of the form is in; contests: a P4 with a table of contests is in, whose absence says nothing.';
comment on column indicator.term_rule is 'What stands for a term without a target: the last year, or the sum of the years where it is counted by the term (domain, 3).';

update indicator
set
    completeness = case indicator_code when 'HCM_CONTEST_CNT' then 'contests' else 'report' end,
    term_rule = case when indicator_code in ('HCM_CONTEST_CNT', 'AWARD') then 'sum' else 'last' end
where indicator_code in ('HCM_CONTEST_CNT', 'AWARD', 'HSG_PROV_RATE', 'HSG_NAT_RATE', 'STI_PRIZE_RATE');

update indicator
set completeness = 'decided'
where indicator_code in ('POLICY_CUTUYEN', 'INTL_COOP', 'PRIVATE_CENTRES', 'ACCREDITATION', 'IT_USE');

alter table contribution add column words text;
alter table figure_part add column words text;
alter table year_figure add column words text;

comment on column contribution.words is 'What the cell says in words, where the indicator is told and not counted; its amount is then 0.';
comment on column figure_part.words is 'The words, in the order of the sheets.';
comment on column year_figure.words is 'The figure in words, where it is told.';

create or replace view figure_contribution as
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
    counted.figure_key,
    contribution.words
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

create or replace view star.fct_figure as
select
    indicator_code,
    year,
    scope,
    nullif(unit_key, 0) as unit_key,
    value,
    numerator,
    denominator,
    is_complete,
    words
from warehouse.year_figure;

comment on column star.fct_figure.words is 'The figure in words, where it is told and not counted.';
