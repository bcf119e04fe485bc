-- E1 rows of the submissions that a run accepted.
-- grain: one line of a school's statistics in one school year, as one submission states it
-- reads: staging.e1, submission → writes: fct_school_statistic
-- parameters: run_id
insert into fct_school_statistic (
    submission_key, sheet_name, row_no, mapped_cells, year, school_level, line_no, line_label,
    total_count, female_count, ethnic_minority_count, ethnic_minority_female_count, public_count,
    public_female_count, public_ethnic_minority_count, public_ethnic_minority_female_count,
    private_count, private_female_count, private_ethnic_minority_count,
    private_ethnic_minority_female_count
)
select
    e1.submission_key,
    e1.sheet_name,
    e1.row_no,
    e1.mapped_cells,
    submission.first_year as year,
    e1.school_level,
    e1.line_no,
    e1.line_label,
    e1.total_count,
    e1.female_count,
    e1.ethnic_minority_count,
    e1.ethnic_minority_female_count,
    e1.public_count,
    e1.public_female_count,
    e1.public_ethnic_minority_count,
    e1.public_ethnic_minority_female_count,
    e1.private_count,
    e1.private_female_count,
    e1.private_ethnic_minority_count,
    e1.private_ethnic_minority_female_count
from staging.e1
inner join submission using (submission_key)
where submission.accepted_run = :run_id
