-- Whether a unit of a term's years says by its name that it is invented.
-- grain: one row
-- reads: unit_year → writes: nothing
-- parameters: first_year, last_year, sample_mark
select
    exists (
        select from unit_year
        where year between :first_year and :last_year
            and strpos(lower(unit_name), :sample_mark) > 0) as is_invented
