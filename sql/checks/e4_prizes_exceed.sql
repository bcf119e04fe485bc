-- No more prizes than entrants.
-- grain: one row of E4
-- reads: current_contest_result → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected
)
select
    contest.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    contest.sheet_name,
    cell_of(
        contest.submission_key, contest.sheet_name, contest.row_no, 'entrant_count') as cell,
    contest.entrant_count::text as found,
    prize.prize_count::text as expected
from current_contest_result as contest
cross join lateral (
    select
        coalesce(contest.first_prize_count, 0)
            + coalesce(contest.second_prize_count, 0)
            + coalesce(contest.third_prize_count, 0)
            + coalesce(contest.consolation_prize_count, 0) as prize_count
) as prize
where prize.prize_count > contest.entrant_count
