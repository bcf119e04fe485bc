-- Runs, and the bytes that they received.

create table run (
    run_id bigint generated always as identity primary key,
    command text not null check (command in ('import', 'withdraw')),
    fingerprint text not null,
    parameters jsonb not null,
    is_dry_run boolean not null,
    started_by text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    outcome text check (outcome in ('accepted', 'partly', 'nothing', 'dry-run', 'failed')),
    published_at timestamptz,
    report jsonb
);
create index run_unfinished on run (fingerprint) where ended_at is null;

comment on table run is 'One row per run that may change the warehouse.';
comment on column run.run_id is 'Counts up; the order of runs is the order of acceptance.';
comment on column run.command is 'The command that was run.';
comment on column run.fingerprint is 'sha256 of what was asked for; the same command after a kill finds its unfinished run by it.';
comment on column run.parameters is 'The options as given.';
comment on column run.is_dry_run is 'Whether everything is rolled back at the end.';
comment on column run.started_by is 'User, host and process.';
comment on column run.started_at is 'When it was first started.';
comment on column run.ended_at is 'When it ended; null while it runs, or after a kill or failure until it is restarted.';
comment on column run.outcome is 'How it ended, as in the JSON of import.';
comment on column run.published_at is 'When its one accepting transaction took place; null before that and for dry runs.';
comment on column run.report is 'What the command answered.';

create table file_content (
    sha256 text primary key check (length(sha256) = 64),
    byte_count bigint not null,
    content bytea not null
);
-- The archive's files are compressed already.
alter table file_content alter column content set storage external;

comment on table file_content is 'The received files, byte for byte, once each.';
comment on column file_content.sha256 is 'The hash of the bytes, hex.';
comment on column file_content.byte_count is 'Length in bytes.';
comment on column file_content.content is 'The bytes as received.';

create table run_file (
    run_id bigint not null references run,
    file_no integer not null,
    path text not null,
    folder_year integer,
    sha256 text not null references file_content,
    slice_no integer not null,
    is_staged boolean not null default false,
    primary key (run_id, file_no)
);

comment on table run_file is 'The files of a run in the order received; the progress of the run, file by file.';
comment on column run_file.run_id is 'The run.';
comment on column run_file.file_no is 'From 1, in the order of the paths.';
comment on column run_file.path is 'The path as shown to the operator.';
comment on column run_file.folder_year is 'The year, where the folder''s name is one.';
comment on column run_file.sha256 is 'Its content.';
comment on column run_file.slice_no is 'The slice of workbooks in which it is read.';
comment on column run_file.is_staged is 'Whether it has been read into staging.';
