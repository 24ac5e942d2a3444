-- A certificate may end on a day that is printed on it, and may be followed by another one for the same completion.
alter table certification_certificate
  drop key certification_certificate_enrolment,
  add column generation int not null default 0,
  add column expires_on date,
  add column reminded_days int,
  add column replaces_id binary(16),
  add column replaced_by_id binary(16),
  add column replaced_at datetime(6),
  add column replaced_by binary(16),
  add column replacement_kind varchar(20) character set ascii collate ascii_bin,
  add column replacement_reason varchar(500),
  add unique key certification_certificate_generation (enrolment_id, generation),
  add unique key certification_certificate_replaces (replaces_id),
  add key certification_certificate_expiry (expires_on, id),
  add constraint certification_certificate_replacement check (
    (replaced_by_id is null and replaced_at is null and replacement_kind is null)
    or (replaced_by_id is not null and replaced_at is not null and replacement_kind is not null));

-- How many months a certificate of a course counts; courses without a row give certificates that do not end.
create table certification_validity (
  course_id binary(16) not null primary key,
  months int not null,
  updated_at datetime(6) not null,
  updated_by binary(16) not null,
  constraint certification_validity_months check (months between 1 and 240)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
