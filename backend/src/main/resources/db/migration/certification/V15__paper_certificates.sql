-- Certificates that others issued on paper, recorded with a scan. They are in no register of ours and bear no signature of ours; the
-- number by which they are looked up is of the record and not of the paper.
create table certification_paper (
  id binary(16) not null primary key,
  look_up varchar(24) character set ascii collate ascii_bin not null,
  account_id binary(16) not null,
  unit_id binary(16) not null,
  unit_path varchar(255) character set ascii collate ascii_bin not null,
  holder_name varchar(200) not null,
  course_title varchar(500) not null,
  issuer_name varchar(300) not null,
  number varchar(60) not null,
  register_number varchar(80) not null,
  issued_on date not null,
  expires_on date,
  folded varchar(1200) not null,
  file_key varchar(200) character set ascii collate ascii_bin,
  file_sha256 char(64) character set ascii collate ascii_bin,
  file_type varchar(40) character set ascii collate ascii_bin,
  revision int not null,
  recorded_at datetime(6) not null,
  recorded_by binary(16) not null,
  withdrawn_at datetime(6),
  withdrawn_by binary(16),
  withdrawal_reason varchar(500),
  unique key certification_paper_look_up (look_up),
  key certification_paper_account (account_id, issued_on),
  key certification_paper_place (unit_path, recorded_at),
  key certification_paper_recorded (recorded_at, id),
  constraint certification_paper_days check (expires_on is null or expires_on >= issued_on),
  constraint certification_paper_withdrawal check (
    (withdrawn_at is null and withdrawn_by is null and withdrawal_reason is null)
    or (withdrawn_at is not null and withdrawn_by is not null and withdrawal_reason is not null))
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
