create table second_table (name text not null default '${no_placeholder}');
