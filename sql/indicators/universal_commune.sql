-- The level of each active commune is the one that it states; one that states none is undecided.
-- grain: one commune and programme in one year
-- reads: unit_year, current_universal_education, universal_statement → writes: universal_result
-- parameters: (none)
insert into universal_result (year, programme, scope, unit_key, lowest_level, highest_level)
select
    unit_year.year,
    programme.programme,
    'commune' as scope,
    unit_year.unit_key,
    coalesce(universal_statement.level, 0) as lowest_level,
    universal_statement.level as highest_level
from unit_year
cross join (values ('MN5'), ('TH'), ('THCS'), ('XMC')) as programme (programme)
left join universal_statement
    on universal_statement.year = unit_year.year
        and universal_statement.unit_key = unit_year.unit_key
        and universal_statement.programme = programme.programme
where unit_year.calendar = 'CALENDAR_YEAR'
    and unit_year.unit_kind = 'commune'
    and unit_year.year in (
        select current_universal_education.year from current_universal_education)
