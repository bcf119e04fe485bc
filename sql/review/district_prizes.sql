-- What pupils of each district won in the school years of a term; a sum is null where a school does
-- not state its own number.
-- grain: one district, contest, level and subject in one school year
-- reads: current_contest_result, unit_year → writes: nothing
-- parameters: first_year, last_year
select
    district.unit_code,
    current_contest_result.year,
    current_contest_result.contest_kind,
    current_contest_result.contest_level,
    min(current_contest_result.subject_name collate "C") as subject_name,
    sum(current_contest_result.entrant_count)::integer as entrant_count,
    case when count(*) = count(current_contest_result.first_prize_count)
        then sum(current_contest_result.first_prize_count)::integer end as first_prize_count,
    case when count(*) = count(current_contest_result.second_prize_count)
        then sum(current_contest_result.second_prize_count)::integer end as second_prize_count,
    case when count(*) = count(current_contest_result.third_prize_count)
        then sum(current_contest_result.third_prize_count)::integer end as third_prize_count,
    case when count(*) = count(current_contest_result.consolation_prize_count)
        then sum(current_contest_result.consolation_prize_count)::integer end
        as consolation_prize_count
from current_contest_result
inner join unit_year as school
    on school.calendar = 'SCHOOL_YEAR'
        and school.year = current_contest_result.year
        and school.unit_key = current_contest_result.unit_key
inner join unit_year as district
    on district.calendar = 'SCHOOL_YEAR'
        and district.year = school.year
        and district.unit_key = school.district_key
where current_contest_result.year between :first_year and :last_year
group by
    district.unit_code,
    current_contest_result.year,
    current_contest_result.contest_kind,
    current_contest_result.contest_level,
    name_key(current_contest_result.subject_name)
order by
    district.unit_code collate "C",
    current_contest_result.year,
    current_contest_result.contest_kind,
    current_contest_result.contest_level,
    min(current_contest_result.subject_name collate "C") collate vietnamese nulls last
