-- Submissions: what one file says for one form, one period and one reporting unit; their books and findings.

create table submission (
    submission_key bigint generated always as identity primary key,
    run_id bigint not null,
    file_no integer not null,
    entry_no integer not null,
    form_code text,
    period_kind text check (period_kind in ('CALENDAR_YEAR', 'SCHOOL_YEAR', 'TERM')),
    period_code text,
    first_year integer,
    last_year integer,
    stated_unit text,
    unit_code text,
    unit_name text,
    content_hash text not null,
    version integer,
    status text not null check (status in ('staged', 'accepted', 'unchanged', 'held', 'rejected')),
    accepted_run bigint references run,
    accepted_at timestamptz,
    withdrawn_run bigint references run,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    foreign key (run_id, file_no) references run_file,
    unique (run_id, file_no, entry_no),
    check ((status = 'accepted') = (accepted_run is not null)),
    check ((accepted_run is null) = (accepted_at is null)),
    check ((withdrawn_run is null) = (withdrawn_at is null))
);
create index submission_scope on submission (form_code, period_code, unit_code) where status = 'accepted';
create index submission_status on submission (status);

comment on table submission is 'One row per file, form, period and reporting unit; never deleted once accepted, held or rejected.';
comment on column submission.submission_key is 'The number that operators use.';
comment on column submission.run_id is 'The run that received it.';
comment on column submission.file_no is 'Its file in that run.';
comment on column submission.entry_no is 'Its place in the file, from 1.';
comment on column submission.form_code is 'The form; null for a file of which nothing was recognised.';
comment on column submission.period_kind is 'The calendar of its period.';
comment on column submission.period_code is '2019, or 2015-2020; null where none could be told.';
comment on column submission.first_year is 'The year, or the first year of the term.';
comment on column submission.last_year is 'The same year, or the last year in the term''s name.';
comment on column submission.stated_unit is 'The reporting unit as the file or the operator stated it.';
comment on column submission.unit_code is 'The reporting unit''s code, or its name key where no unit of that name is known.';
comment on column submission.unit_name is 'The reporting unit''s name.';
comment on column submission.content_hash is 'Equal hashes are equal content.';
comment on column submission.version is 'Counts up per form, period and reporting unit; null until settled, and for rejected ones.';
comment on column submission.status is 'What became of it.';
comment on column submission.accepted_run is 'The run that accepted it; the later run''s submission is the current one.';
comment on column submission.accepted_at is 'When.';
comment on column submission.withdrawn_run is 'The run that took it back.';
comment on column submission.withdrawn_at is 'When.';
comment on column submission.withdrawn_reason is 'Why.';

create view current_submission as
select distinct on (form_code, period_code, unit_code)
    submission_key,
    form_code,
    period_kind,
    period_code,
    first_year,
    last_year,
    make_date(first_year, case period_kind when 'SCHOOL_YEAR' then 9 else 1 end, 1) as period_start,
    unit_code,
    unit_name,
    content_hash,
    version,
    accepted_run,
    case when unit_code = 'SO' then 2 else 1 end as distance
from submission
where status = 'accepted' and withdrawn_run is null
order by form_code, period_code, unit_code, accepted_run desc, submission_key desc;

comment on view current_submission is 'The submission that counts for each form, period and reporting unit: the last accepted one that was not withdrawn.';
comment on column current_submission.period_start is 'The first day of its period.';
comment on column current_submission.distance is 'How far the reporting unit is from what it reports: the nearer source wins.';

create table submission_sheet (
    submission_key bigint not null references submission on delete cascade,
    sheet_no integer not null,
    sheet_name text not null,
    loaded_rows integer not null,
    quarantined_rows integer not null,
    total_rows integer not null,
    section_rows integer not null,
    blank_rows integer not null,
    ignored_rows integer not null,
    nonempty_cells integer not null,
    loaded_cells integer not null,
    heading_cells integer not null,
    title_cells integer not null,
    control_cells integer not null,
    ignored_cells integer not null,
    rejected_cells integer not null,
    primary key (submission_key, sheet_no),
    constraint cells_balance check (
        nonempty_cells = loaded_cells + heading_cells + title_cells
            + control_cells + ignored_cells + rejected_cells)
);

comment on table submission_sheet is 'The ledger: every row and every non-empty cell of a sheet in one class.';
comment on column submission_sheet.submission_key is 'The submission.';
comment on column submission_sheet.sheet_no is 'From 1, in the order read.';
comment on column submission_sheet.sheet_name is 'The sheet.';
comment on column submission_sheet.loaded_rows is 'Data rows loaded.';
comment on column submission_sheet.quarantined_rows is 'Data rows with an error.';
comment on column submission_sheet.total_rows is 'The sender''s total rows.';
comment on column submission_sheet.section_rows is 'Section headings.';
comment on column submission_sheet.blank_rows is 'Blank rows inside tables.';
comment on column submission_sheet.ignored_rows is 'Notes, signatures and rows that fit nothing.';
comment on column submission_sheet.nonempty_cells is 'All non-empty cells.';
comment on column submission_sheet.loaded_cells is 'Mapped cells of loaded rows.';
comment on column submission_sheet.heading_cells is 'Labels, column numbers, section rows.';
comment on column submission_sheet.title_cells is 'Cells above the first header.';
comment on column submission_sheet.control_cells is 'Numbers of total rows.';
comment on column submission_sheet.ignored_cells is 'Everything else.';
comment on column submission_sheet.rejected_cells is 'Mapped cells of quarantined rows.';

create table submission_column (
    submission_key bigint not null references submission on delete cascade,
    table_code text not null,
    sheet_name text not null,
    first_row integer not null,
    last_row integer not null,
    field text not null,
    column_letters text not null,
    primary key (submission_key, sheet_name, first_row, field)
);

comment on table submission_column is 'Which column of a sheet a field was read from: with a fact''s row it is the cell.';
comment on column submission_column.submission_key is 'The submission.';
comment on column submission_column.table_code is 'Which of the form''s tables.';
comment on column submission_column.sheet_name is 'The sheet.';
comment on column submission_column.first_row is 'From this row on,';
comment on column submission_column.last_row is 'to this row.';
comment on column submission_column.field is 'The field, a column of staging and facts.';
comment on column submission_column.column_letters is 'The column''s letters.';

create function cell_of(submission bigint, sheet text, row_no integer, field text) returns text
    language sql stable
    return (
        select submission_column.column_letters || cell_of.row_no
        from submission_column
        where submission_column.submission_key = cell_of.submission
            and submission_column.sheet_name = cell_of.sheet
            and submission_column.field = cell_of.field
            and cell_of.row_no between submission_column.first_row and submission_column.last_row);

comment on function cell_of(bigint, text, integer, text) is 'The address of the cell that a field was read from, or null where the sheet has no such column.';

create table bare_row (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    column_letters text not null,
    label text not null,
    primary key (submission_key, sheet_name, row_no)
);

comment on table bare_row is 'Rows with one text cell: headings, unless the text turns out to name a known unit.';
comment on column bare_row.submission_key is 'The submission.';
comment on column bare_row.sheet_name is 'The sheet.';
comment on column bare_row.row_no is 'The row.';
comment on column bare_row.column_letters is 'Where the text stands.';
comment on column bare_row.label is 'The text.';

create table finding (
    finding_key bigint generated always as identity primary key,
    submission_key bigint not null references submission on delete cascade,
    source text not null,
    severity text not null check (severity in ('error', 'query', 'note')),
    code text not null,
    sheet_name text,
    cell text,
    found text,
    expected text,
    details jsonb not null default '{}',
    opened_run bigint not null references run,
    closed_run bigint references run
);
create index finding_submission on finding (submission_key);
create unique index finding_once on finding (
    submission_key, code, coalesce(sheet_name, ''), coalesce(cell, ''), coalesce(found, ''),
    coalesce(expected, ''), details) where source <> 'read';

comment on table finding is 'What is wrong or odd, at a place in a file. A check''s finding is closed when the check no longer finds it.';
comment on column finding.finding_key is 'The number that operators use.';
comment on column finding.submission_key is 'The submission it is about.';
comment on column finding.source is 'read, settle, or the name of the check.';
comment on column finding.severity is 'error, query or note.';
comment on column finding.code is 'ProblemCode; its sentence is in the message files.';
comment on column finding.sheet_name is 'The sheet, null for the whole file.';
comment on column finding.cell is 'The address, null for the whole sheet.';
comment on column finding.found is 'The raw text found.';
comment on column finding.expected is 'What should stand there; @key is a phrase of the message files.';
comment on column finding.details is 'Further values for the sentence.';
comment on column finding.opened_run is 'The run that first found it.';
comment on column finding.closed_run is 'The run after which it was no longer so; null while open.';
