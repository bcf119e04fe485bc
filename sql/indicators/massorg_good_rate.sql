-- MASSORG_GOOD_RATE: mass organisations rated good or better of all rated.
-- grain: one cell's contribution
-- reads: current_organisation_rating → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'MASSORG_GOOD_RATE' as indicator_code,
    current_organisation_rating.year,
    current_organisation_rating.unit_key,
    stated.part,
    stated.amount,
    null::numeric as cell_value,
    current_organisation_rating.submission_key,
    current_organisation_rating.sheet_name,
    current_organisation_rating.row_no,
    'rating_level' as field
from current_organisation_rating
cross join lateral (
    values
        ('numerator', case when current_organisation_rating.rank >= 2 then 1 else 0 end),
        ('denominator', 1)
) as stated (part, amount)
where current_organisation_rating.subject = 'mass_organisation'
