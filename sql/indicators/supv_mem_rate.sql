-- SUPV_MEM_RATE: members under regular supervision of all members, of the branches that state both.
-- grain: one cell's contribution
-- reads: current_inspection, current_membership → writes: contribution
-- parameters: (none)
with final as (
    select
        current_inspection.year,
        current_inspection.unit_key,
        stated.part,
        stated.amount,
        stated.submission_key,
        stated.sheet_name,
        stated.row_no,
        stated.field
    from current_inspection
    inner join current_membership using (unit_key, year)
    cross join lateral (
        values
            (
                'numerator',
                current_inspection.supervised_member_count,
                current_inspection.submission_key,
                current_inspection.sheet_name,
                current_inspection.row_no,
                'supervised_member_count'),
            (
                'denominator',
                current_membership.member_count,
                current_membership.submission_key,
                current_membership.sheet_name,
                current_membership.row_no,
                'member_count')
    ) as stated (part, amount, submission_key, sheet_name, row_no, field)
    where current_inspection.unit_key <> 0
        and current_inspection.supervised_member_count is not null
)

insert into contribution (
    indicator_code, year, unit_key, part, amount, cell_value, submission_key, sheet_name, row_no,
    field
)
select
    'SUPV_MEM_RATE' as indicator_code,
    year,
    unit_key,
    part,
    amount,
    amount as cell_value,
    submission_key,
    sheet_name,
    row_no,
    field
from final
