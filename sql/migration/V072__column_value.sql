-- What a column is called and how much stands in it: a later version that lacks it loses something.

alter table submission_column add column label text;
alter table submission_column add column value_count integer;

comment on column submission_column.label is 'What the template writes over the column; null in what was read before this was kept.';
comment on column submission_column.value_count is 'How many rows state something in it; null in what was read before this was kept.';
