-- Columns whose labels are misspelt: what the operator said that they are, remembered for the sender and the header.

alter table run_file add column asked_run bigint references run;

comment on column run_file.asked_run is 'Of a file that is read again, the run that received it: what the operator stated then holds still. Null where the run received it itself.';

create function mapping_sender(form_code text, stated_unit text, districts text[]) returns text
    language sql stable parallel safe
    return case
        when stated_unit is null then coalesce((
            select
                case when count(distinct coalesce(district_code_of(district.name), name_key(district.name))) = 1
                    then min(coalesce(district_code_of(district.name), name_key(district.name))) end
            from unnest(districts) as district (name)
            where form_code in ('E0', 'E3')), 'SO')
        when is_department(stated_unit) then 'SO'
        when form_code like 'E%' or form_code = 'D0'
            then coalesce(district_code_of(stated_unit), name_key(stated_unit))
        else name_key(stated_unit)
    end;

comment on function mapping_sender(text, text, text[]) is 'Who sent a report, as far as the report and the reference data say: the Department, a district, or the key of the stated name. It does not depend on which units are known, so that one statement is always one sender.';

create table label_mapping (
    mapping_key bigint generated always as identity primary key,
    run_id bigint not null references run,
    accepted_at timestamptz not null,
    finding_key bigint not null references finding,
    form_code text not null,
    table_code text not null,
    sender text not null,
    fingerprint text not null check (length(fingerprint) = 64),
    column_no integer not null check (column_no > 0),
    label text not null,
    field text not null
);
create index label_mapping_header on label_mapping (fingerprint, sender);

comment on table label_mapping is 'One row per yes of the operator to a proposal, in the order given; never changed. It holds for the same header of the same sender, until the submission that came of it is withdrawn.';
comment on column label_mapping.mapping_key is 'Counts up: a run takes the mappings that there were when it was opened.';
comment on column label_mapping.run_id is 'The run that recorded it: who, and in which order.';
comment on column label_mapping.accepted_at is 'When it became known.';
comment on column label_mapping.finding_key is 'The proposal that was said yes to.';
comment on column label_mapping.form_code is 'The form.';
comment on column label_mapping.table_code is 'Which of the form''s tables.';
comment on column label_mapping.sender is 'Whose reports it holds for, as mapping_sender says.';
comment on column label_mapping.fingerprint is 'sha256 of the header''s labels in the order of its columns.';
comment on column label_mapping.column_no is 'The column, from 1, among those that have a label.';
comment on column label_mapping.label is 'What stands over the column.';
comment on column label_mapping.field is 'The field that the column is.';

create view decided_mapping as
select
    label_mapping.mapping_key,
    label_mapping.finding_key,
    label_mapping.form_code,
    label_mapping.table_code,
    label_mapping.sender,
    label_mapping.fingerprint,
    label_mapping.column_no,
    label_mapping.field,
    (
        select min(submission.withdrawn_run)
        from submission
        inner join finding using (submission_key)
        where submission.run_id = label_mapping.run_id
            and finding.code = 'MAPPING_REMEMBERED'
            and finding.details ->> 'proposal' = label_mapping.finding_key::text
    ) as withdrawn_run
from label_mapping;

comment on view decided_mapping is 'The mappings, with the run that took one back by withdrawing the submission that came of it.';
comment on column decided_mapping.withdrawn_run is 'The run of the withdrawal; null while the mapping holds.';

do $$
begin
    grant select on warehouse.label_mapping, warehouse.decided_mapping to termreview_loader;
    grant select, insert on warehouse.label_mapping to termreview_publisher;
    grant select on warehouse.decided_mapping to termreview_publisher;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
