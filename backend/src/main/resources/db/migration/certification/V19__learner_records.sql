-- Other installations whose statements about people are accepted, by the key that signs them.
create table certification_origin (
  kid varchar(64) character set ascii collate ascii_bin not null primary key,
  name varchar(200) not null,
  address varchar(255) character set ascii collate ascii_bin not null,
  named_at datetime(6) not null,
  named_by binary(16) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- What other installations state about people here, kept word for word with the signature of whoever states it, so that it goes on to the
-- next installation as it came. The other columns are what lists and searches need of it. It is in no register of ours.
create table certification_received (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  unit_id binary(16) not null,
  unit_path varchar(255) character set ascii collate ascii_bin not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  origin varchar(255) character set ascii collate ascii_bin not null,
  number varchar(60) character set ascii collate ascii_bin not null,
  kid varchar(64) character set ascii collate ascii_bin not null,
  stated_at datetime(6) not null,
  holder_name varchar(200) not null,
  course_title varchar(500) not null,
  issuer_name varchar(300),
  issued_on date not null,
  expires_on date,
  replaced_at datetime(6),
  revoked_at datetime(6),
  folded varchar(1200) not null,
  entry mediumtext not null,
  signature text character set ascii collate ascii_bin not null,
  file_key varchar(200) character set ascii collate ascii_bin,
  file_type varchar(40) character set ascii collate ascii_bin,
  recorded_at datetime(6) not null,
  recorded_by binary(16) not null,
  unique key certification_received_statement (origin, kind, number),
  key certification_received_number (number),
  key certification_received_account (account_id, issued_on),
  key certification_received_place (unit_path, recorded_at),
  key certification_received_recorded (recorded_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
