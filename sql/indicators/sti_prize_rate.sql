-- STI_PRIZE_RATE: prizes of the contests in science and invention, of the projects, at all levels.
-- A row that states no prize, not even nought, says nothing, and its entrants do not count either.
-- grain: one cell's contribution
-- reads: current_contest_result → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'STI_PRIZE_RATE' as indicator_code,
    contest.year,
    contest.unit_key,
    stated.part,
    stated.amount,
    stated.amount as cell_value,
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
where contest.contest_kind in ('SCIENCE', 'INVENTION')
    and stated.amount is not null
    and (
        contest.entrant_count = 0
        or num_nonnulls(
            contest.first_prize_count,
            contest.second_prize_count,
            contest.third_prize_count,
            contest.consolation_prize_count) > 0)
