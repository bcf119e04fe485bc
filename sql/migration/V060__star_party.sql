-- The star for readers, with the remaining facts. Views only: what counts now, each row with its source.

create view star.dim_term as
select
    term_code,
    first_year,
    last_year
from warehouse.term;

comment on view star.dim_term is 'One term.';
comment on column star.dim_term.term_code is 'The term, such as 2015-2020.';
comment on column star.dim_term.first_year is 'The first year that it reports, calendar or the first of a school year.';
comment on column star.dim_term.last_year is 'The last year that it reports.';

create view star.dim_submission as
select
    current_submission.submission_key,
    current_submission.form_code,
    current_submission.period_code,
    current_submission.first_year,
    current_submission.unit_name as reporting_unit_name,
    current_submission.version,
    submission.accepted_at,
    run_file.path,
    run_file.sha256
from warehouse.current_submission
inner join warehouse.submission using (submission_key)
inner join warehouse.run_file
    on run_file.run_id = submission.run_id and run_file.file_no = submission.file_no;

comment on view star.dim_submission is 'One report that counts: a form, a period and a reporting unit.';
comment on column star.dim_submission.submission_key is 'The number of the submission, which every fact names as its source.';
comment on column star.dim_submission.form_code is 'The form.';
comment on column star.dim_submission.period_code is 'Its period: 2019, or 2015-2020.';
comment on column star.dim_submission.first_year is 'The year, or the first of the term.';
comment on column star.dim_submission.reporting_unit_name is 'Who reports.';
comment on column star.dim_submission.version is 'Counts up with each correction.';
comment on column star.dim_submission.accepted_at is 'When it was accepted.';
comment on column star.dim_submission.path is 'The file that it came in.';
comment on column star.dim_submission.sha256 is 'The hash of that file.';

create view star.fct_inspection as
select
    current_inspection.year,
    make_date(current_inspection.year, 12, 31) as as_of_on,
    current_inspection.unit_key as branch_key,
    coalesce(unit_version.unit_name, current_inspection.branch_name) as branch_name,
    current_inspection.inspection_count,
    current_inspection.thematic_supervision_count,
    current_inspection.is_supervised,
    current_inspection.supervised_member_count,
    current_inspection.violation_organisation_count,
    current_inspection.violation_member_count,
    current_inspection.denounced_organisation_count,
    current_inspection.denounced_member_count,
    current_inspection.disciplined_organisation_count,
    current_inspection.disciplined_member_count,
    current_inspection.submission_key,
    current_inspection.sheet_name,
    current_inspection.row_no
from warehouse.current_inspection
left join warehouse.unit_version
    on unit_version.unit_key = current_inspection.unit_key
        and current_inspection.unit_key <> 0
        and unit_version.valid @> make_date(current_inspection.year, 12, 31);

comment on view star.fct_inspection is 'Inspection, supervision and discipline of one branch in one calendar year.';
comment on column star.fct_inspection.as_of_on is 'The day that the figures are of.';

create view star.fct_study as
select
    current_study.year,
    current_study.unit_key as branch_key,
    coalesce(unit_version.unit_name, current_study.branch_name) as branch_name,
    current_study.document_name,
    current_study.held_on,
    current_study.required_count,
    current_study.attended_count,
    current_study.submission_key,
    current_study.sheet_name,
    current_study.row_no
from warehouse.current_study
left join warehouse.unit_version
    on unit_version.unit_key = current_study.unit_key
        and current_study.unit_key <> 0
        and unit_version.valid @> make_date(current_study.year, 12, 31);

comment on view star.fct_study is 'One document studied by one branch on one day.';

create view star.fct_contest as
select
    current_contest.year,
    current_contest.contest_name,
    current_contest.concluded_on,
    current_contest.entry_count,
    current_contest.prize_count,
    current_contest.submission_key,
    current_contest.sheet_name,
    current_contest.row_no
from warehouse.current_contest;

comment on view star.fct_contest is 'One contest on resolutions, of the whole committee, in one calendar year.';

create view star.fct_award as
select
    current_award.year,
    current_award.award_subject,
    current_award.recipient_name,
    current_award.award_kind,
    current_award.award_level,
    current_award.decision_number,
    current_award.decision_on,
    current_award.submission_key,
    current_award.sheet_name,
    current_award.row_no
from warehouse.current_award;

comment on view star.fct_award is 'One award of one calendar year; an individual has initials only.';
