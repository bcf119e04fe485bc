-- The school rows that count: one per school, decision or commune, from the nearest source.

create view current_school_year as
select
    row_binding.unit_key,
    fct_school_year.*,
    case
        when fct_school_year.level_group = 'PRIMARY' then fct_school_year.pupil_count
        when fct_school_year.level_group in ('PRIMARY_LOWER_SECONDARY', 'MULTI_LEVEL')
            then fct_school_year.primary_pupil_count
    end as counted_primary_count
from row_binding
inner join fct_school_year using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_school_year is 'One school in one school year.';
comment on column current_school_year.counted_primary_count is 'Primary pupils: all of a primary school, the stated part of a combined one; null where it counts in no primary figure.';

create view current_universal_education as
select
    row_binding.unit_key,
    fct_universal_education.*
from row_binding
inner join fct_universal_education using (submission_key, sheet_name, row_no)
where row_binding.is_current;

comment on view current_universal_education is 'One commune in one calendar year.';

create table standard_validity (
    valid_from date primary key,
    month_count integer not null check (month_count > 0),
    source text not null,
    known_from timestamptz not null default '-infinity'
);

comment on table standard_validity is 'How long a recognition at national standard holds: the rule in force on the day of its decision, which lasts until the next row''s day.';
comment on column standard_validity.valid_from is 'The first day of decisions under the rule.';
comment on column standard_validity.month_count is 'Months from the decision to its last day, inclusive.';
comment on column standard_validity.source is 'The document.';
comment on column standard_validity.known_from is 'Since when the warehouse has known it.';

insert into standard_validity (valid_from, month_count, source) values
    ('-infinity', 60, 'Thông tư 59/2012, 47/2012 và 02/2014/TT-BGDĐT'),
    ('2018-10-10', 60, 'Thông tư 17, 18, 19/2018/TT-BGDĐT');

-- A decision may be listed year after year: it is one, as the latest period states it.
create view current_standard_decision as
select distinct on (
    row_binding.unit_key,
    case when row_binding.unit_key = 0 then row_binding.business_key end,
    name_key(fct_standard_decision.decision_number),
    fct_standard_decision.decision_on)
    row_binding.unit_key,
    fct_standard_decision.*,
    coalesce(
        upper(fct_standard_decision.school_code),
        name_key(fct_standard_decision.school_name)) as school_identity,
    coalesce(
        fct_standard_decision.valid_until,
        (fct_standard_decision.decision_on + (
            select make_interval(months => standard_validity.month_count)
            from standard_validity
            where standard_validity.valid_from <= fct_standard_decision.decision_on
            order by standard_validity.valid_from desc
            limit 1))::date) as last_on,
    extract(year from fct_standard_decision.decision_on - interval '8 months')::integer as decision_year
from row_binding
inner join fct_standard_decision using (submission_key, sheet_name, row_no)
where row_binding.is_current
order by
    row_binding.unit_key,
    case when row_binding.unit_key = 0 then row_binding.business_key end,
    name_key(fct_standard_decision.decision_number),
    fct_standard_decision.decision_on,
    fct_standard_decision.year desc;

comment on view current_standard_decision is 'One decision that recognises a school.';
comment on column current_standard_decision.school_identity is 'Tells schools apart where the unit is not known.';
comment on column current_standard_decision.last_on is 'The last day on which it holds: as stated, else by the rule in force on the day of the decision.';
comment on column current_standard_decision.decision_year is 'The school year of its own date (1/9–31/8).';
