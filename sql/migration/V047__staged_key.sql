-- The same for what is staged.

create or replace view staged_key as
select
    form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    unit_kind,
    unit_code,
    unit_name,
    code_field,
    name_field,
    sub_key,
    is_introducing,
    held_on,
    district_code
from first_staged_key
union all
select
    'P3' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'branch' as unit_kind,
    upper(branch_code) as unit_code,
    branch_name as unit_name,
    'branch_code' as code_field,
    'branch_name' as name_field,
    '' as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.p3
union all
select
    'P4' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'branch' as unit_kind,
    upper(branch_code) as unit_code,
    branch_name as unit_name,
    'branch_code' as code_field,
    'branch_name' as name_field,
    concat_ws(' ', name_key(document_name), held_on) as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.p4
union all
select
    'P4' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'contest' as unit_kind,
    null::text as unit_code,
    contest_name as unit_name,
    'contest_name' as code_field,
    'contest_name' as name_field,
    coalesce(concluded_on::text, '') as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.p4_contest
union all
select
    'P5' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'award' as unit_kind,
    null::text as unit_code,
    recipient_name as unit_name,
    'recipient_name' as code_field,
    'recipient_name' as name_field,
    -- Two people of one decision may have the same initials: which of them it is, only the order tells.
    concat_ws(
        ' ', award_subject, award_kind, award_level, name_key(decision_number), decision_on,
        case when award_subject <> 'COLLECTIVE' then
            row_number() over (
                partition by submission_key, award_subject, award_kind, award_level, decision_number, decision_on,
                    recipient_name
                order by sheet_name, row_no)
        end) as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.p5
union all
select
    'E4' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    case when school_code is null and school_name is null then 'contest' else 'school' end as unit_kind,
    upper(school_code) as unit_code,
    school_name as unit_name,
    'school_code' as code_field,
    'school_name' as name_field,
    concat_ws(' ', contest_kind, contest_level, name_key(subject_name)) as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.e4
union all
select
    'E5' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'result' as unit_kind,
    upper(indicator_code) as unit_code,
    coalesce(indicator_name, indicator_code) as unit_name,
    'indicator_code' as code_field,
    'indicator_name' as name_field,
    '' as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.e5
union all
select
    'V0' as form_code,
    submission_key,
    sheet_name,
    row_no,
    mapped_cells,
    'paragraph' as unit_kind,
    section || ' ' || paragraph_no as unit_code,
    left(paragraph, 60) as unit_name,
    'section' as code_field,
    'section' as name_field,
    '' as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.v0
union all
select
    'E1' as form_code,
    e1.submission_key,
    e1.sheet_name,
    e1.row_no,
    e1.mapped_cells,
    'school' as unit_kind,
    (
        select
            case
                when submission.unit_code ~ '^[0-9]+$' or submission.unit_code <> name_key(submission.stated_unit)
                    then upper(submission.unit_code)
            end
        from submission
        where submission.submission_key = e1.submission_key) as unit_code,
    (
        select submission.unit_name
        from submission
        where submission.submission_key = e1.submission_key) as unit_name,
    'school_code' as code_field,
    'school_name' as name_field,
    concat_ws(' ', e1.school_level, e1.line_no) as sub_key,
    false as is_introducing,
    null::date as held_on,
    null::text as district_code
from staging.e1;
