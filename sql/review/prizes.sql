-- What pupils won in the school years of a term; a sum is null where a school does not state its
-- own number.
-- grain: one contest, level and subject in one school year
-- reads: current_contest_result → writes: nothing
-- parameters: first_year, last_year
select
    year,
    contest_kind,
    contest_level,
    min(subject_name collate "C") as subject_name,
    sum(entrant_count)::integer as entrant_count,
    case when count(*) = count(first_prize_count)
        then sum(first_prize_count)::integer end as first_prize_count,
    case when count(*) = count(second_prize_count)
        then sum(second_prize_count)::integer end as second_prize_count,
    case when count(*) = count(third_prize_count)
        then sum(third_prize_count)::integer end as third_prize_count,
    case when count(*) = count(consolation_prize_count)
        then sum(consolation_prize_count)::integer end as consolation_prize_count
from current_contest_result
where year between :first_year and :last_year
group by year, contest_kind, contest_level, name_key(subject_name)
order by
    year,
    contest_kind,
    contest_level,
    min(subject_name collate "C") collate vietnamese nulls last
