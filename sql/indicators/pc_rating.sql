-- PC_RATING: the committee's rank.
-- grain: one cell's contribution
-- reads: current_organisation_rating → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'PC_RATING' as indicator_code,
    year,
    unit_key,
    'value' as part,
    rank as amount,
    null::numeric as cell_value,
    submission_key,
    sheet_name,
    row_no,
    'rating_level' as field
from current_organisation_rating
where organisation_type = 'PARTY_COMMITTEE'
