-- Percentages that senders state: beside counts, and as results of their own. They are control figures, held against the
-- counts that they are made of.

create table submission_rate (
    submission_key bigint not null references submission on delete cascade,
    table_code text not null,
    sheet_name text not null,
    row_no integer not null,
    cell text not null,
    field text not null,
    shown text not null,
    percentage numeric not null check (percentage >= 0),
    places integer not null check (places between 0 and 6),
    part numeric,
    whole numeric,
    without numeric,
    or_whole numeric,
    primary key (submission_key, sheet_name, cell)
);

comment on table submission_rate is 'One row per percentage that stands beside a count, in a column that no field is read from; of loaded rows and of totals.';
comment on column submission_rate.submission_key is 'The submission.';
comment on column submission_rate.table_code is 'Which of the form''s tables.';
comment on column submission_rate.sheet_name is 'The sheet.';
comment on column submission_rate.row_no is 'The row.';
comment on column submission_rate.cell is 'The percentage''s own address.';
comment on column submission_rate.field is 'The field of the count beside it.';
comment on column submission_rate.shown is 'The percentage as the sender sees it.';
comment on column submission_rate.percentage is 'The same as a number from 0 to 100, rounded as it is shown.';
comment on column submission_rate.places is 'How many decimals the sender sees.';
comment on column submission_rate.part is 'The count beside it, null where it is not stated.';
comment on column submission_rate.whole is 'The count that it is a part of, null where it is not stated.';
comment on column submission_rate.without is 'What may have been taken off the whole first, null where there is no such count.';
comment on column submission_rate.or_whole is 'What may be the whole instead, null where there is no such count.';

create function rate_fits(percentage numeric, places integer, part numeric, whole numeric) returns boolean
    language sql immutable
    return 100 * part >= (percentage - 0.5 * power(10::numeric, -places)) * whole
        and 100 * part < (percentage + power(10::numeric, -places)) * whole;

comment on function rate_fits(numeric, integer, numeric, numeric) is 'Whether part of whole gives a percentage at so many decimals, rounded, half either way, or cut off.';

create function rate_possible(percentage numeric, places integer, whole numeric) returns boolean
    language sql immutable
    return greatest(ceil((percentage - 0.5 * power(10::numeric, -places)) * whole / 100), 0)
        < least((percentage + power(10::numeric, -places)) * whole / 100, whole + 1);

comment on function rate_possible(numeric, integer, numeric) is 'Whether any whole number of parts, from none to all, gives a percentage at so many decimals.';

create view result_rate as
with told as (
    select
        submission_key,
        sheet_name,
        row_no,
        year,
        upper(indicator_code) as indicator_code,
        least(6, scale(rtrim(result, '%')::numeric)) as places,
        rtrim(result, '%')::numeric as percentage,
        regexp_match(
            note,
            '^[^0-9/]*([0-9]+(?:[. ][0-9]{3})*) ?/ ?([0-9]+(?:[. ][0-9]{3})*)[^0-9/]*$') as fraction,
        lower(note) ~ '\m(ngày|tháng|quý|số|quyết|nghị|công văn|kế hoạch|chỉ thị|thông tư|văn bản)\M'
            or lower(note) ~ '\m(qđ|nq|ct|kh|tt|cv)\M' as is_document
    from current_result
    where result ~ '^[0-9]+([.][0-9]+)?%$'
),

counted as (
    select
        submission_key,
        sheet_name,
        row_no,
        year,
        indicator_code,
        places,
        round(percentage, places) as percentage,
        translate(fraction[1], '. ', '')::numeric as part,
        translate(fraction[2], '. ', '')::numeric as whole,
        is_document or (fraction[2] ~ '^(19|20)[0-9]{2}$' and length(fraction[1]) < 4) as is_no_fraction
    from told
),

noted as (
    select
        submission_key,
        sheet_name,
        row_no,
        year,
        indicator_code,
        places,
        percentage,
        case when part <= whole and not is_no_fraction then part end as part,
        case when part <= whole and not is_no_fraction then whole end as whole
    from counted
)

select
    noted.submission_key,
    noted.sheet_name,
    noted.row_no,
    cell_of(noted.submission_key, noted.sheet_name, noted.row_no, 'result') as cell,
    replace(noted.percentage::text, '.', ',') || '%' as shown,
    noted.places,
    noted.percentage,
    noted.part,
    coalesce(noted.whole, year_figure.denominator) as whole
from noted
left join year_figure
    on year_figure.indicator_code = noted.indicator_code
        and year_figure.year = noted.year
        and year_figure.is_widest
        and year_figure.denominator > 0;

comment on view result_rate is 'Percentages among the results of E5, with the fraction that the row''s note states, or else with the whole that the warehouse knows of the indicator in that year.';
comment on column result_rate.cell is 'The result''s address.';
comment on column result_rate.shown is 'The percentage as read.';
comment on column result_rate.places is 'How many decimals it has.';
comment on column result_rate.percentage is 'The same as a number from 0 to 100.';
comment on column result_rate.part is 'The part that the note states, or null.';
comment on column result_rate.whole is 'What it is a part of, or null.';

create view stated_rate as
select
    submission_rate.submission_key,
    submission_rate.sheet_name,
    submission_rate.row_no,
    submission_rate.cell,
    submission_rate.shown,
    submission_rate.percentage,
    submission_rate.places,
    submission_rate.part,
    candidate.whole
from submission_rate
inner join current_submission using (submission_key)
cross join lateral (
    values
        (submission_rate.whole),
        (submission_rate.whole - submission_rate.without),
        (submission_rate.or_whole)
) as candidate (whole)
where candidate.whole > 0
union all
select
    submission_key,
    sheet_name,
    row_no,
    cell,
    shown,
    percentage,
    places,
    part,
    whole
from result_rate
where whole > 0;

comment on view stated_rate is 'Percentages that current submissions state, one row for each count that may be the whole of one.';
comment on column stated_rate.cell is 'The percentage''s address.';
comment on column stated_rate.shown is 'As the sender sees it.';
comment on column stated_rate.percentage is 'The same as a number from 0 to 100.';
comment on column stated_rate.places is 'How many decimals the sender sees.';
comment on column stated_rate.part is 'The part, null where nobody states it.';
comment on column stated_rate.whole is 'What it may be a part of.';

do $$
begin
    grant select, insert, update, delete on warehouse.submission_rate to termreview_publisher;
    grant select, insert on warehouse.submission_rate to termreview_loader;
    grant select on warehouse.result_rate, warehouse.stated_rate to termreview_publisher;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
