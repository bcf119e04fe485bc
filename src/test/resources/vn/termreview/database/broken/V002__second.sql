create table second_table (name text not null);
insert into second_table (name) values (null);
