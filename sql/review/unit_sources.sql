-- The submissions in which a branch, or a district's communes and schools, stand with a row of
-- their own; and what a district reports itself.
-- grain: one submission for one branch or district
-- reads: current_submission, row_binding, unit_year → writes: nothing
-- parameters: first_year, last_year
with belonging as (
    select distinct
        unit_year.unit_key,
        coalesce(unit_year.district_key, unit_year.unit_key) as whole_key
    from unit_year
    where unit_year.unit_kind in ('branch', 'district', 'commune', 'school')
        and unit_year.year between :first_year and :last_year
),

whole as (
    select distinct
        unit_key,
        upper(unit_kind) as unit_kind,
        unit_code
    from unit_year
    where unit_kind in ('branch', 'district')
        and year between :first_year and :last_year
),

final as (
    select
        whole.unit_kind,
        whole.unit_code,
        row_binding.submission_key
    from whole
    inner join belonging on belonging.whole_key = whole.unit_key
    inner join row_binding on row_binding.unit_key = belonging.unit_key and row_binding.is_current
    union
    select
        whole.unit_kind,
        whole.unit_code,
        current_submission.submission_key
    from whole
    inner join current_submission
        on whole.unit_kind = 'DISTRICT' and current_submission.unit_code = whole.unit_code
)

select
    unit_kind,
    unit_code,
    submission_key
from final
order by unit_kind, unit_code, submission_key
