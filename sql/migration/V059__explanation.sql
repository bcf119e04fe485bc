-- Explanations: why a value that looks odd is true.

alter table run drop constraint run_command_check;
alter table run add constraint run_command_check check (command in ('import', 'withdraw', 'explain'));

create table explanation (
    explanation_key bigint generated always as identity primary key,
    run_id bigint not null references run,
    explained_at timestamptz not null,
    form_code text not null,
    period_code text not null,
    unit_code text not null,
    code text not null,
    sheet_name text,
    cell text,
    found text,
    reason text not null check (length(reason) between 1 and 500)
);
create index explanation_scope on explanation (form_code, period_code, unit_code, code);

comment on table explanation is 'One row per explanation, in the order given; never changed. It answers a query of any version of its report that has the same code, cell and value.';
comment on column explanation.explanation_key is 'Counts up: the later row of one code, cell and value is the one that counts.';
comment on column explanation.run_id is 'The run that recorded it: who, and in which order.';
comment on column explanation.explained_at is 'When it became known.';
comment on column explanation.form_code is 'The form of the report.';
comment on column explanation.period_code is 'Its period.';
comment on column explanation.unit_code is 'Its reporting unit.';
comment on column explanation.code is 'The problem''s code.';
comment on column explanation.sheet_name is 'The sheet, null for the whole file.';
comment on column explanation.cell is 'The address, null for the whole sheet.';
comment on column explanation.found is 'The value that is odd but true, as it stands in the cell.';
comment on column explanation.reason is 'Why it is true, printed as a footnote.';

create view current_explanation as
select distinct on (form_code, period_code, unit_code, code, sheet_name, cell, found)
    explanation_key,
    run_id,
    explained_at,
    form_code,
    period_code,
    unit_code,
    code,
    sheet_name,
    cell,
    found,
    reason
from explanation
order by form_code, period_code, unit_code, code, sheet_name, cell, found, explanation_key desc;

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
where finding.severity = 'query';

comment on view explained_finding is 'The queries that an explanation answers, in every version of the report: the same code at the same cell with the same value.';
