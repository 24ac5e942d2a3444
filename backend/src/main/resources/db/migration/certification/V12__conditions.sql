-- What a course, or one of its classes in the course's place, wants before it gives certificates, beside the course being completed.
create table certification_condition (
  owner_id binary(16) not null primary key,
  of_class boolean not null,
  conditions text not null,
  updated_at datetime(6) not null,
  updated_by binary(16) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- Learners whose certificates are held back until somebody lets them go.
create table certification_hold (
  enrolment_id binary(16) not null primary key,
  account_id binary(16) not null,
  reason varchar(500) not null,
  held_at datetime(6) not null,
  held_by binary(16) not null,
  key certification_hold_account (account_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
