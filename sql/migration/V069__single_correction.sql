-- The one correction that would mend a row whose cells do not come to each other.

create table submission_mend (
    submission_key bigint not null references submission on delete cascade,
    sheet_name text not null,
    row_no integer not null,
    code text not null,
    details jsonb not null,
    primary key (submission_key, sheet_name, row_no, code)
);

comment on table submission_mend is 'One row per sum along a row that fails and that one correction would mend; told while the sheet is read, where its totals are known.';
comment on column submission_mend.submission_key is 'The submission.';
comment on column submission_mend.sheet_name is 'The sheet.';
comment on column submission_mend.row_no is 'The row.';
comment on column submission_mend.code is 'The problem''s code.';
comment on column submission_mend.details is 'What the finding''s sentence says of it.';

do $$
begin
    grant select, insert, update, delete on warehouse.submission_mend to termreview_publisher;
    grant select, insert on warehouse.submission_mend to termreview_loader;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
