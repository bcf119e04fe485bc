-- This year's members at the start are last year's at the end, where last year's are in.
-- grain: one branch in one year
-- reads: current_membership → writes: staging.checked
-- parameters: source, code, severity
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
        this_year.submission_key, this_year.sheet_name, this_year.row_no,
        'members_at_start') as cell,
    this_year.members_at_start::text as found,
    last_year.member_count::text as expected,
    jsonb_build_object('year', last_year.year::text) as details
from current_membership as this_year
inner join current_membership as last_year
    on last_year.unit_key = this_year.unit_key and last_year.year = this_year.year - 1
where this_year.unit_key <> 0 and this_year.members_at_start <> last_year.member_count
