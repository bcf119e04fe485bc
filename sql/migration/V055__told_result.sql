-- What E4 leaves open, and what E5 says in numbers and in words.

create view contest_without_prizes as
select
    submission_key,
    sheet_name,
    row_no,
    year,
    entrant_count
from current_contest_result
where entrant_count > 0
    and num_nonnulls(
        first_prize_count, second_prize_count, third_prize_count, consolation_prize_count) = 0;

comment on view contest_without_prizes is 'Rows of E4 with entrants whose prizes nobody states: none won is a 0, and nothing stated is not.';

create view told_result as
select
    upper(indicator_code) as indicator_code,
    year,
    unit_key,
    case when result ~ '^[0-9]+$' then result::numeric end as result_count,
    case
        when result ~ '^[0-9]+$' then null
        when result ~ '^[0-9.]+%$' then replace(result, '.', ',')
        else result
    end as words,
    submission_key,
    sheet_name,
    row_no
from current_result;

comment on view told_result is 'What E5 reports, one row an indicator and year.';
comment on column told_result.result_count is 'A count; null where the result is in words.';
comment on column told_result.words is 'Words, or a percentage as it is printed; null where the result is a count.';

-- A count of centres is printed with its unit.
update indicator
set unit_name = 'trung tâm'
where indicator_code = 'PRIVATE_CENTRES';

do $$
begin
    grant select on warehouse.contest_without_prizes, warehouse.told_result to termreview_publisher;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
