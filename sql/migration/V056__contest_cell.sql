-- What the cells of E4 add to a rate of prizes, whichever contests the rate is of.

create view contest_cell as
select
    contest.contest_kind,
    contest.contest_level,
    contest.year,
    contest.unit_key,
    stated.part,
    stated.amount,
    contest.submission_key,
    contest.sheet_name,
    contest.row_no,
    stated.field
from current_contest_result as contest
cross join lateral (
    values
        ('numerator', contest.first_prize_count, 'first_prize_count'),
        ('numerator', contest.second_prize_count, 'second_prize_count'),
        ('numerator', contest.third_prize_count, 'third_prize_count'),
        ('numerator', contest.consolation_prize_count, 'consolation_prize_count'),
        ('denominator', contest.entrant_count, 'entrant_count')
) as stated (part, amount, field)
left join contest_without_prizes using (submission_key, sheet_name, row_no)
where stated.amount is not null and contest_without_prizes.row_no is null;

comment on view contest_cell is 'Prizes as numerator and entrants as denominator, cell by cell. A row that states no prize, not even nought, says nothing, and its entrants do not count either.';
comment on column contest_cell.part is 'The part of the rate.';
comment on column contest_cell.amount is 'What the cell adds to it.';
comment on column contest_cell.field is 'The cell''s field.';

do $$
begin
    grant select on warehouse.contest_cell to termreview_publisher;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
