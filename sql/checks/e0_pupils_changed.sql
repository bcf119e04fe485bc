-- A school's pupils are within 30 % of last year's, unless a merger or split in between says why.
-- grain: one school in one school year
-- reads: current_school_year, unit_succession → writes: staging.checked
-- parameters: source, code, severity
with reshaped as (
    select
        predecessor_key as unit_key,
        effective_on
    from unit_succession
    where change_kind in ('MERGED', 'SPLIT')
    union
    select
        successor_key as unit_key,
        effective_on
    from unit_succession
    where change_kind in ('MERGED', 'SPLIT') and successor_key is not null
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, expected, details
)
select
    this_year.submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    this_year.sheet_name,
    cell_of(
        this_year.submission_key, this_year.sheet_name, this_year.row_no, 'pupil_count') as cell,
    this_year.pupil_count::text as found,
    last_year.pupil_count::text as expected,
    jsonb_build_object(
        'name', this_year.school_name,
        'school_year', concat(last_year.year, '-', last_year.year + 1)) as details
from current_school_year as this_year
inner join current_school_year as last_year
    on last_year.unit_key = this_year.unit_key and last_year.year = this_year.year - 1
where this_year.unit_key <> 0
    and 10 * abs(this_year.pupil_count - last_year.pupil_count) > 3 * last_year.pupil_count
    and not exists (
        select from reshaped
        where reshaped.unit_key = this_year.unit_key
            and reshaped.effective_on > make_date(last_year.year, 9, 30)
            and reshaped.effective_on <= make_date(this_year.year, 9, 30))
