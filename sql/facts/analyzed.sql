-- Tells the planner what has just been written: it would take the new rows for none.
-- grain: nothing
-- reads: nothing → writes: nothing
-- parameters: (none)
analyze submission, fct_membership, fct_organisation_rating, fct_school_year,
    fct_standard_decision, fct_universal_education, fct_unit_change, fct_contest_result,
    fct_school_statistic
