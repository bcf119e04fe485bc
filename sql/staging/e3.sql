-- E3 rows as read.
-- grain: one commune
-- reads: the rows that were read → writes: staging.e3
-- parameters: (none)
copy staging.e3 (
    submission_key, sheet_name, row_no, mapped_cells, commune_code, commune_name, district_code,
    is_disadvantaged, age5_count, age5_enrolled_count, age5_completed_count, age6_count,
    age6_grade1_count, age11_count, age11_completed_count, age11_in_primary_count, age14_count,
    age14_completed_count, age6_11_count, age6_11_enrolled_count, age15_18_count,
    age15_18_graduated_count, age15_18_upper_count, age15_25_count, age15_25_literate1_count,
    age15_35_count, age15_35_literate1_count, age15_35_literate2_count, age15_60_count,
    age15_60_literate2_count, is_preschool_reached, primary_level, lower_secondary_level,
    literacy_level
) from stdin
