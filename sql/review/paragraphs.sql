-- What people wrote for the review of a term, in the order of each section.
-- grain: one paragraph
-- reads: current_paragraph → writes: nothing
-- parameters: term_code
select
    section,
    paragraph
from current_paragraph
where term_code = :term_code
order by section, paragraph_no, sheet_name collate "C", row_no
