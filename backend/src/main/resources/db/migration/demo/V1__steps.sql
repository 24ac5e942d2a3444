-- Which parts of the demonstration data are loaded; a row is written in the transaction that loads the part.
create table demo_step (
  name varchar(60) not null primary key,
  done_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
