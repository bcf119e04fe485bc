-- Every statement about a unit with the unit that its code meant on its day.
-- grain: one statement about one unit
-- reads: unit_statement, unit_holding → writes: unit_mention
-- parameters: (none)
insert into unit_mention (
    unit_kind, unit_key, as_of_on, period_start, unit_code, unit_name, unit_type, level_group,
    ownership, parent_kind, parent_code, parent_name, district_code, nearness, distance,
    reporting_unit_code, submission_key, sheet_name, row_no
)
select
    unit_statement.unit_kind,
    unit_holding.unit_key,
    unit_statement.as_of_on,
    unit_statement.period_start,
    unit_statement.unit_code,
    unit_statement.unit_name,
    unit_statement.unit_type,
    unit_statement.level_group,
    unit_statement.ownership,
    unit_statement.parent_kind,
    unit_statement.parent_code,
    unit_statement.parent_name,
    unit_statement.district_code,
    unit_statement.nearness,
    unit_statement.distance,
    unit_statement.reporting_unit_code,
    unit_statement.submission_key,
    unit_statement.sheet_name,
    unit_statement.row_no
from unit_statement
inner join unit_holding
    on unit_holding.unit_kind = unit_statement.unit_kind
        and unit_holding.unit_code = unit_statement.unit_code
        and unit_statement.as_of_on >= unit_holding.holds_from
        and unit_statement.as_of_on < unit_holding.holds_before
