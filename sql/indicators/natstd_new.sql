-- NATSTD_NEW: each school that a decision of the school year recognises as new counts one, at the
-- first such decision; other decisions, and schools of E0 without any, count nought.
-- grain: one cell's contribution
-- reads: current_standard_decision, standard_year, counted_school → writes: contribution
-- parameters: (none)
insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
with decided as (
    select
        standard_year.year,
        current_standard_decision.unit_key,
        school_identity(
            current_standard_decision.unit_key,
            current_standard_decision.school_code,
            current_standard_decision.school_name) as school_identity,
        current_standard_decision.recognition_kind,
        current_standard_decision.decision_on,
        name_key(current_standard_decision.decision_number) as number_key,
        current_standard_decision.submission_key,
        current_standard_decision.sheet_name,
        current_standard_decision.row_no
    from current_standard_decision
    inner join standard_year on standard_year.year = current_standard_decision.decision_year
),

numbered as (
    select
        decided.*,
        row_number() over (
            partition by year, school_identity
            order by recognition_kind <> 'NEW', decision_on, number_key) as decision_no
    from decided
)

select
    'NATSTD_NEW' as indicator_code,
    year,
    unit_key,
    'value' as part,
    case when recognition_kind = 'NEW' and decision_no = 1 then 1 else 0 end as amount,
    null::numeric as cell_value,
    submission_key,
    sheet_name,
    row_no,
    'decision_on' as field
from numbered
union all
select
    'NATSTD_NEW' as indicator_code,
    counted_school.year,
    counted_school.unit_key,
    'value' as part,
    0 as amount,
    null::numeric as cell_value,
    counted_school.submission_key,
    counted_school.sheet_name,
    counted_school.row_no,
    counted_school.field
from counted_school
inner join standard_year using (year)
left join numbered
    on numbered.year = counted_school.year
        and numbered.school_identity = counted_school.school_identity
        and numbered.decision_no = 1
where numbered.year is null
