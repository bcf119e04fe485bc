-- Where the districts lie, for the map of tiles in the review. No district is in two places, and no two
-- are in one; districts ended on 30/6/2025, so there are no versions.
create table tile_position (
    unit_code text primary key,
    column_no integer not null check (column_no >= 0),
    row_no integer not null check (row_no >= 0),
    unique (column_no, row_no)
);

comment on table tile_position is 'About where each district lies among the others, as columns from the west and rows from the north.';
comment on column tile_position.unit_code is 'The official code of the district.';
comment on column tile_position.column_no is 'Counted from 0 at the west.';
comment on column tile_position.row_no is 'Counted from 0 at the north.';

insert into tile_position (unit_code, column_no, row_no)
values
    ('180', 2, 0),
    ('181', 1, 1),
    ('182', 2, 1),
    ('178', 3, 1),
    ('185', 0, 2),
    ('184', 2, 2),
    ('183', 3, 2),
    ('188', 4, 2),
    ('186', 1, 3),
    ('187', 2, 3),
    ('189', 4, 3);

do $$
begin
    grant select on tile_position to termreview_publisher;
exception
    when undefined_object or insufficient_privilege then
        raise notice 'rights not granted: %', sqlerrm;
end
$$;
