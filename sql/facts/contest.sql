-- P4 rows of the submissions that a run accepted.
-- grain: one contest in one calendar year, as one submission states it
-- reads: staging.p4_contest, submission → writes: fct_contest
-- parameters: run_id
insert into fct_contest (
    submission_key, sheet_name, row_no, mapped_cells, year, contest_name, concluded_on, entry_count,
    prize_count
)
select
    p4_contest.submission_key,
    p4_contest.sheet_name,
    p4_contest.row_no,
    p4_contest.mapped_cells,
    submission.first_year as year,
    p4_contest.contest_name,
    p4_contest.concluded_on,
    p4_contest.entry_count,
    p4_contest.prize_count
from staging.p4_contest
inner join submission using (submission_key)
where submission.accepted_run = :run_id
