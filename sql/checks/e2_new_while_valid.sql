-- A school that holds a valid recognition the day before is not recognised as new.
-- grain: one decision of kind NEW
-- reads: current_standard_decision → writes: staging.checked
-- parameters: source, code, severity
with decided as (
    select
        school_identity(unit_key, school_code, school_name) as school_identity,
        school_name,
        recognition_kind,
        decision_number,
        decision_on,
        last_on,
        submission_key,
        sheet_name,
        row_no
    from current_standard_decision
),

final as (
    select distinct on (decided.school_identity, decided.decision_on, decided.decision_number)
        decided.submission_key,
        decided.sheet_name,
        decided.row_no,
        decided.school_name,
        decided.decision_number,
        earlier.decision_number as earlier_number,
        earlier.last_on as earlier_last_on
    from decided
    inner join decided as earlier
        on earlier.school_identity = decided.school_identity
            and earlier.decision_on < decided.decision_on
            and earlier.last_on >= decided.decision_on - 1
    where decided.recognition_kind = 'NEW'
    order by
        decided.school_identity,
        decided.decision_on,
        decided.decision_number,
        earlier.last_on desc,
        earlier.decision_on desc,
        name_key(earlier.decision_number)
)

insert into staging.checked (
    submission_key, source, code, severity, sheet_name, cell, found, details
)
select
    submission_key,
    :source as source,
    :code as code,
    :severity as severity,
    sheet_name,
    cell_of(submission_key, sheet_name, row_no, 'decision_number') as cell,
    decision_number as found,
    jsonb_build_object(
        'name', school_name,
        'other_number', earlier_number,
        'until', to_char(earlier_last_on, 'DD/MM/YYYY')) as details
from final
