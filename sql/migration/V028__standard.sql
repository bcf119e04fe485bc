-- Which schools are at national standard, and which school years can say so.

create function school_identity(unit_key bigint, school_code text, school_name text) returns text
    language sql immutable parallel safe
    return case
        when unit_key <> 0 then unit_key::text
        else '?' || coalesce(upper(school_code), name_key(school_name))
    end;

comment on function school_identity(bigint, text, text) is 'Tells schools apart in all school forms: by their unit, else by code or name as written.';

create view counted_school as
select
    year,
    unit_key,
    school_identity(unit_key, school_code, school_name) as school_identity,
    submission_key,
    sheet_name,
    row_no,
    case when school_code is null then 'school_name' else 'school_code' end as field
from current_school_year;

comment on view counted_school is 'Each school of each school year that E0 states, with the cell that names it.';

-- A year without a list of its own says nothing: decisions of other lists that fall into it may be some, not all.
create view standard_year as
select distinct
    first_year as year,
    make_date(first_year + 1, 8, 31) as stock_on
from current_submission
where form_code = 'E2';

comment on view standard_year is 'The school years whose list of schools at national standard is in.';
comment on column standard_year.stock_on is 'The day on which the stock is taken: the last of the school year.';

create view standard_stock as
with decided as (
    select
        current_standard_decision.unit_key,
        school_identity(
            current_standard_decision.unit_key,
            current_standard_decision.school_code,
            current_standard_decision.school_name) as school_identity,
        current_standard_decision.decision_on,
        current_standard_decision.last_on,
        current_standard_decision.decision_number,
        current_standard_decision.submission_key,
        current_standard_decision.sheet_name,
        current_standard_decision.row_no
    from current_standard_decision
)

select distinct on (standard_year.year, decided.school_identity)
    standard_year.year,
    standard_year.stock_on,
    decided.unit_key,
    decided.school_identity,
    decided.decision_number,
    decided.decision_on,
    decided.last_on,
    decided.submission_key,
    decided.sheet_name,
    decided.row_no
from standard_year
inner join decided
    on decided.decision_on <= standard_year.stock_on and decided.last_on >= standard_year.stock_on
left join unit_end on unit_end.unit_key = decided.unit_key
where unit_end.ends_on is null or unit_end.ends_on > standard_year.stock_on
order by
    standard_year.year,
    decided.school_identity,
    decided.last_on desc,
    decided.decision_on desc,
    name_key(decided.decision_number);

comment on view standard_stock is 'Each school that holds a valid recognition when the stock of a school year is taken and has not ended by then, with the decision that lasts longest.';
comment on column standard_stock.school_identity is 'Tells schools apart, as in counted_school.';
comment on column standard_stock.last_on is 'The last day on which the decision holds.';
