-- The last number given in an issuer's register of a year. Locking this row is what keeps the numbers without gaps.
create table certification_register (
  issuer_unit_id binary(16) not null,
  register_year int not null,
  last_number int not null,
  primary key (issuer_unit_id, register_year)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- Everything printed is kept as it was on the day of issue.
create table certification_certificate (
  id binary(16) not null primary key,
  enrolment_id binary(16) not null,
  account_id binary(16) not null,
  course_id binary(16) not null,
  version_id binary(16) not null,
  number varchar(24) character set ascii collate ascii_bin not null,
  issuer_unit_id binary(16) not null,
  issuer_unit_path varchar(255) character set ascii collate ascii_bin not null,
  register_year int not null,
  register_no int not null,
  register_number varchar(80) not null,
  holder_name varchar(200) not null,
  holder_folded varchar(200) not null,
  holder_sort varbinary(2000) not null,
  holder_position varchar(300),
  unit_id binary(16),
  unit_path varchar(255) character set ascii collate ascii_bin,
  unit_name varchar(300),
  course_title varchar(500) not null,
  course_folded varchar(500) not null,
  course_code varchar(80) not null,
  version_number int not null,
  issuer_name varchar(300) not null,
  governing_name varchar(300),
  place varchar(120) not null,
  signer_title varchar(200) not null,
  signer_name varchar(200),
  completed_at datetime(6) not null,
  issued_at datetime(6) not null,
  file_key varchar(200) character set ascii collate ascii_bin,
  file_sha256 char(64) character set ascii collate ascii_bin,
  file_bytes int,
  signed_at datetime(6),
  signer_fingerprint char(64) character set ascii collate ascii_bin,
  revoked_at datetime(6),
  revoked_by binary(16),
  revocation_reason varchar(500),
  unique key certification_certificate_enrolment (enrolment_id),
  unique key certification_certificate_number (number),
  unique key certification_certificate_register (issuer_unit_id, register_year, register_no),
  key certification_certificate_account (account_id, issued_at),
  key certification_certificate_file (file_sha256),
  key certification_certificate_issued (issued_at, id),
  key certification_certificate_issuer_path (issuer_unit_path),
  key certification_certificate_unit_path (unit_path),
  constraint certification_certificate_revocation check (
    (revoked_at is null and revoked_by is null and revocation_reason is null)
    or (revoked_at is not null and revoked_by is not null and revocation_reason is not null))
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- Certificates whose keys have signed; a signature by any other key is not ours.
create table certification_signer (
  fingerprint char(64) character set ascii collate ascii_bin not null primary key,
  subject varchar(500) not null,
  certificate blob not null,
  internal_key int not null,
  first_used_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- Who signs for a unit, by name and title. Units without an entry take that of the unit above.
create table certification_signatory (
  unit_id binary(16) not null primary key,
  full_name varchar(200) not null,
  title varchar(200) not null,
  updated_at datetime(6) not null,
  updated_by binary(16)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
