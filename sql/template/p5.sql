-- P5: the awards of the year before.
-- grain: one row of one sheet of the workbook
-- reads: current_award → writes: nothing
-- parameters: year
select
    'before' as part,
    null as unit_code,
    null as unit_name,
    to_jsonb(current_award) as fields
from current_award
where year = :year::integer - 1
order by sheet_name, row_no
