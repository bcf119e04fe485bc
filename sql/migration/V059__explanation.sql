-- Explanations: why a value that looks odd is true.

alter table run drop constraint run_command_check;
alter table run add constraint run_command_check check (command in ('import', 'withdraw', 'explain'));

create table explanation (
    explanation_key bigint generated always as identity primary key,
    run_id bigint not null references run,
    explained_at timestamptz not null,
    submission_key bigint not null references submission,
    code text not null,
    sheet_name text,
    cell text,
    found text,
    parts text,
    reason text not null check (length(reason) between 1 and 500)
);
create index explanation_submission on explanation (submission_key, code);

comment on table explanation is 'One row per explanation, in the order given; never changed. It answers a query of any version of its report that has the same code, cell and value.';
comment on column explanation.explanation_key is 'Counts up: the later row of one code, cell and value is the one that counts.';
comment on column explanation.run_id is 'The run that recorded it: who, and in which order.';
comment on column explanation.explained_at is 'When it became known.';
comment on column explanation.submission_key is 'The submission to which it was said; its form, period and reporting unit as known now say which report it is about.';
comment on column explanation.code is 'The problem''s code.';
comment on column explanation.sheet_name is 'The sheet, null for the whole file.';
comment on column explanation.cell is 'The address, null for the whole sheet.';
comment on column explanation.found is 'The value that is odd but true, as it stands in the cell.';
comment on column explanation.parts is 'Of several sums that one cell is held against, which; else null.';
comment on column explanation.reason is 'Why it is true, printed as a footnote.';

create view current_explanation as
select distinct on (
    stated.form_code,
    stated.period_code,
    stated.unit_code,
    explanation.code,
    explanation.sheet_name,
    explanation.cell,
    explanation.found,
    explanation.parts)
    explanation.explanation_key,
    explanation.run_id,
    explanation.explained_at,
    stated.form_code,
    stated.period_code,
    stated.unit_code,
    explanation.code,
    explanation.sheet_name,
    explanation.cell,
    explanation.found,
    explanation.parts,
    explanation.reason
from explanation
inner join submission as stated using (submission_key)
order by
    stated.form_code,
    stated.period_code,
    stated.unit_code,
    explanation.code,
    explanation.sheet_name,
    explanation.cell,
    explanation.found,
    explanation.parts,
    explanation.explanation_key desc;

comment on view current_explanation is 'The last explanation of each value.';

create view explained_finding as
select
    finding.finding_key,
    current_explanation.explanation_key,
    current_explanation.run_id,
    current_explanation.explained_at,
    current_explanation.reason
from current_explanation
inner join submission using (form_code, period_code, unit_code)
inner join finding
    on finding.submission_key = submission.submission_key
        and finding.code = current_explanation.code
        and finding.sheet_name is not distinct from current_explanation.sheet_name
        and finding.cell is not distinct from current_explanation.cell
        and finding.found is not distinct from current_explanation.found
        and finding.details ->> 'parts' is not distinct from current_explanation.parts
where finding.severity = 'query';

comment on view explained_finding is 'The queries that an explanation answers, in every version of the report: the same code at the same cell with the same value.';
