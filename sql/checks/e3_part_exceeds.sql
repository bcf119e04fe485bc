-- No part of those of an age is larger than all of that age.
-- grain: one cell of a commune in one year
-- reads: current_universal_education → writes: staging.checked
-- parameters: source, code, severity
insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    commune.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    commune.sheet_name,
    cell_of(commune.submission_key, commune.sheet_name, commune.row_no, part.field) as cell,
    part.amount::text as found,
    part.whole::text as expected,
    jsonb_build_object('group', part.age) as details
from current_universal_education as commune
cross join lateral (
    values
        ('AGE5', 'age5_enrolled_count', commune.age5_enrolled_count, commune.age5_count),
        ('AGE5', 'age5_completed_count', commune.age5_completed_count, commune.age5_count),
        ('AGE6', 'age6_grade1_count', commune.age6_grade1_count, commune.age6_count),
        ('AGE11', 'age11_completed_count', commune.age11_completed_count, commune.age11_count),
        ('AGE11', 'age11_in_primary_count', commune.age11_in_primary_count, commune.age11_count),
        ('AGE14', 'age14_completed_count', commune.age14_completed_count, commune.age14_count),
        (
            'AGE6_11', 'age6_11_enrolled_count', commune.age6_11_enrolled_count,
            commune.age6_11_count),
        (
            'AGE15_18', 'age15_18_graduated_count', commune.age15_18_graduated_count,
            commune.age15_18_count),
        ('AGE15_18', 'age15_18_upper_count', commune.age15_18_upper_count, commune.age15_18_count),
        (
            'AGE15_25', 'age15_25_literate1_count', commune.age15_25_literate1_count,
            commune.age15_25_count),
        (
            'AGE15_35', 'age15_35_literate1_count', commune.age15_35_literate1_count,
            commune.age15_35_count),
        (
            'AGE15_35', 'age15_35_literate2_count', commune.age15_35_literate2_count,
            commune.age15_35_count),
        (
            'AGE15_60', 'age15_60_literate2_count', commune.age15_60_literate2_count,
            commune.age15_60_count)
) as part (age, field, amount, whole)
where part.amount > part.whole
