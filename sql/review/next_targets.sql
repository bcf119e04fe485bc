-- The targets of the term that follows a term; of targets on one indicator those that hold from the
-- same year as the last line states them.
-- grain: one indicator and the year from which its target holds
-- reads: term, current_target → writes: nothing
-- parameters: term_code
with final as (
    select distinct on (current_target.indicator_code, current_target.from_year)
        current_target.indicator_code,
        current_target.target_kind,
        current_target.comparator,
        current_target.level,
        case when current_target.level is null then current_target.level_text end as level_text,
        nullif(current_target.from_year, following.first_year) as from_year,
        current_target.legal_basis
    from term
    inner join term as following on following.first_year = term.last_year + 1
    inner join current_target on current_target.term_code = following.term_code
    where term.term_code = :term_code
    order by
        current_target.indicator_code,
        current_target.from_year,
        current_target.row_no desc
)

select
    indicator_code,
    target_kind,
    comparator,
    level,
    level_text,
    from_year,
    legal_basis
from final
order by indicator_code, from_year nulls first
