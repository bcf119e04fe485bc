-- Who is expected to send the remaining forms, and who may read and write their rows.

create or replace view expected_statement as
select
    form.form_code,
    unit_year.year,
    unit_year.unit_key,
    unit_year.unit_kind,
    unit_year.unit_name,
    coalesce(unit_year.district_key, 0) as group_key
from unit_year
inner join (
    values
        ('P1', 'branch', 'CALENDAR_YEAR'),
        ('P3', 'branch', 'CALENDAR_YEAR'),
        ('E0', 'school', 'SCHOOL_YEAR'),
        ('E3', 'commune', 'CALENDAR_YEAR')
) as form (form_code, unit_kind, calendar)
    on form.unit_kind = unit_year.unit_kind and form.calendar = unit_year.calendar;

create or replace view expected_report as
select
    form.form_code,
    year.year::text as period_code,
    year.year as first_year,
    'SO' as unit_code,
    null::text as unit_name,
    0::bigint as group_key
from (
    select distinct generate_series(term.first_year, term.last_year) as year
    from term
) as year
cross join (
    values ('P1'), ('P2'), ('P3'), ('P4'), ('P5'), ('E0'), ('E2'), ('E3'), ('E4'), ('E5')
) as form (form_code)
where form.form_code not in ('E0', 'E3')
    or not exists (
        select from unit_year
        where unit_year.year = year.year
            and unit_year.unit_kind = 'commune'
            and unit_year.district_key is not null
            and unit_year.calendar
                = case when form.form_code = 'E0' then 'SCHOOL_YEAR' else 'CALENDAR_YEAR' end)
union all
select
    form.form_code,
    term.term_code as period_code,
    term.first_year,
    'SO' as unit_code,
    null as unit_name,
    0 as group_key
from term
cross join (values ('T0'), ('V0')) as form (form_code)
union all
select distinct
    case commune.calendar when 'SCHOOL_YEAR' then 'E0' else 'E3' end as form_code,
    commune.year::text as period_code,
    commune.year as first_year,
    district.unit_code,
    district.unit_name,
    district.unit_key as group_key
from unit_year as commune
inner join unit_year as district
    on district.calendar = commune.calendar
        and district.year = commune.year
        and district.unit_key = commune.district_key
where commune.unit_kind = 'commune';

comment on view expected_report is 'The reports that are expected: the Department''s yearly forms, targets and paragraphs; of E0 and E3 one from each district with communes, from the Department once there are no districts.';
comment on column expected_report.group_key is 'The district; 0 for the Department.';

do $$
begin
    grant select, insert, update, delete on all tables in schema staging to termreview_loader;
    grant select, insert, update, delete on all tables in schema warehouse to termreview_publisher;
    revoke update, delete on warehouse.fct_membership, warehouse.fct_organisation_rating, warehouse.fct_target,
        warehouse.fct_school_year, warehouse.fct_standard_decision, warehouse.fct_universal_education,
        warehouse.fct_unit_change, warehouse.fct_inspection, warehouse.fct_study, warehouse.fct_contest,
        warehouse.fct_award, warehouse.fct_contest_result, warehouse.fct_result, warehouse.fct_paragraph,
        warehouse.fct_school_statistic from termreview_publisher;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
