-- E3 rows of the submissions that a run accepted. A blank mark says no where the sheet has its
-- column, and nothing where it has none.
-- grain: one commune in one calendar year, as one submission states it
-- reads: staging.e3, submission, submission_column → writes: fct_universal_education
-- parameters: run_id
insert into fct_universal_education (
    submission_key, sheet_name, row_no, mapped_cells, year, commune_code, commune_name,
    district_code, is_disadvantaged, age5_count, age5_enrolled_count, age5_completed_count,
    age6_count, age6_grade1_count, age11_count, age11_completed_count, age11_in_primary_count,
    age14_count, age14_completed_count, age6_11_count, age6_11_enrolled_count, age15_18_count,
    age15_18_graduated_count, age15_18_upper_count, age15_25_count, age15_25_literate1_count,
    age15_35_count, age15_35_literate1_count, age15_35_literate2_count, age15_60_count,
    age15_60_literate2_count, is_preschool_reached, primary_level, lower_secondary_level,
    literacy_level
)
select
    e3.submission_key,
    e3.sheet_name,
    e3.row_no,
    e3.mapped_cells,
    submission.first_year as year,
    e3.commune_code,
    e3.commune_name,
    e3.district_code,
    coalesce(e3.is_disadvantaged, false) as is_disadvantaged,
    e3.age5_count,
    e3.age5_enrolled_count,
    e3.age5_completed_count,
    e3.age6_count,
    e3.age6_grade1_count,
    e3.age11_count,
    e3.age11_completed_count,
    e3.age11_in_primary_count,
    e3.age14_count,
    e3.age14_completed_count,
    e3.age6_11_count,
    e3.age6_11_enrolled_count,
    e3.age15_18_count,
    e3.age15_18_graduated_count,
    e3.age15_18_upper_count,
    e3.age15_25_count,
    e3.age15_25_literate1_count,
    e3.age15_35_count,
    e3.age15_35_literate1_count,
    e3.age15_35_literate2_count,
    e3.age15_60_count,
    e3.age15_60_literate2_count,
    coalesce(
        e3.is_preschool_reached,
        case
            when exists (
                select from submission_column
                where submission_column.submission_key = e3.submission_key
                    and submission_column.sheet_name = e3.sheet_name
                    and submission_column.field = 'is_preschool_reached'
                    and e3.row_no
                        between submission_column.first_row and submission_column.last_row)
                then false
        end) as is_preschool_reached,
    e3.primary_level,
    e3.lower_secondary_level,
    e3.literacy_level
from staging.e3
inner join submission using (submission_key)
where submission.accepted_run = :run_id
