create table first_table (name text not null);
