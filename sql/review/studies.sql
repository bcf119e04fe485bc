-- How many members had to study each document in a year of a term, and how many did.
-- grain: one document in one year
-- reads: current_study → writes: nothing
-- parameters: first_year, last_year
select
    year,
    min(document_name collate "C") as document_name,
    sum(required_count)::integer as required_count,
    sum(attended_count)::integer as attended_count
from current_study
where year between :first_year and :last_year
group by year, name_key(document_name)
order by year, min(document_name collate "C") collate vietnamese
