-- How many members of each branch had to study each document in a year of a term, and how many did.
-- grain: one branch and document in one year
-- reads: current_study, dim_unit → writes: nothing
-- parameters: first_year, last_year
select
    dim_unit.unit_code,
    current_study.year,
    min(current_study.document_name collate "C") as document_name,
    sum(current_study.required_count)::integer as required_count,
    sum(current_study.attended_count)::integer as attended_count
from current_study
inner join dim_unit using (unit_key)
where dim_unit.unit_kind = 'branch'
    and current_study.year between :first_year and :last_year
group by dim_unit.unit_code, current_study.year, name_key(current_study.document_name)
order by
    dim_unit.unit_code collate vietnamese,
    current_study.year,
    min(current_study.document_name collate "C") collate vietnamese
