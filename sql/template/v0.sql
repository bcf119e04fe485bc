-- V0: a row for each section of the review, and the paragraphs of the term before.
-- grain: one row of one sheet of the workbook
-- reads: current_paragraph → writes: nothing
-- parameters: period_before
with section as (
    select
        listed.section,
        listed.section_no
    from unnest(
        array[
            'OVERVIEW', 'POLITICAL', 'NETWORK', 'QUALITY', 'UNIVERSAL', 'STANDARD', 'SPEARHEAD',
            'BUILDING', 'IDEOLOGY', 'ORGANISATION', 'RATING', 'INSPECTION', 'MASS', 'ASSESSMENT',
            'STRENGTHS', 'WEAKNESSES', 'CAUSES', 'LESSONS', 'DIRECTIONS', 'TASKS', 'PROPOSALS'])
        with ordinality as listed (section, section_no)
),

final as (
    select
        'form' as part,
        section_no,
        null::integer as paragraph_no,
        jsonb_build_object('section', section) as fields
    from section
    union all
    select
        'before' as part,
        section.section_no,
        current_paragraph.paragraph_no,
        to_jsonb(current_paragraph) as fields
    from current_paragraph
    inner join section using (section)
    where current_paragraph.term_code = :period_before
)

select
    part,
    null as unit_code,
    null as unit_name,
    fields
from final
order by part, section_no, paragraph_no
