-- E4 rows of the submissions that a run accepted.
-- grain: one school's result in one subject of one contest, as one submission states it
-- reads: staging.e4, submission → writes: fct_contest_result
-- parameters: run_id
insert into fct_contest_result (
    submission_key, sheet_name, row_no, mapped_cells, year, contest_kind, contest_level,
    subject_name, school_code, school_name, entrant_count, first_prize_count, second_prize_count,
    third_prize_count, consolation_prize_count
)
select
    e4.submission_key,
    e4.sheet_name,
    e4.row_no,
    e4.mapped_cells,
    submission.first_year as year,
    e4.contest_kind,
    e4.contest_level,
    e4.subject_name,
    e4.school_code,
    e4.school_name,
    e4.entrant_count,
    e4.first_prize_count,
    e4.second_prize_count,
    e4.third_prize_count,
    e4.consolation_prize_count
from staging.e4
inner join submission using (submission_key)
where submission.accepted_run = :run_id
