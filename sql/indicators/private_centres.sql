-- PRIVATE_CENTRES: centres that are not public, as the Department reports it: a count, or words.
-- grain: one cell's contribution
-- reads: told_result → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, words, submission_key, sheet_name,
    row_no, field
)
select
    'PRIVATE_CENTRES' as indicator_code,
    year,
    unit_key,
    'value' as part,
    coalesce(result_count, 0) as amount,
    result_count as cell_value,
    words,
    submission_key,
    sheet_name,
    row_no,
    'result' as field
from told_result
where indicator_code = 'PRIVATE_CENTRES'
