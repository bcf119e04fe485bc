create table third_table (name text not null);
