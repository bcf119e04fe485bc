-- E1 rows as read.
-- grain: one line of the coded matrix
-- reads: the rows that were read → writes: staging.e1
-- parameters: (none)
copy staging.e1 (
    submission_key, sheet_name, row_no, mapped_cells, school_level, line_no, line_label,
    total_count, female_count, ethnic_minority_count, ethnic_minority_female_count, public_count,
    public_female_count, public_ethnic_minority_count, public_ethnic_minority_female_count,
    private_count, private_female_count, private_ethnic_minority_count,
    private_ethnic_minority_female_count
) from stdin
