-- What somebody decided about learners of whom a course or class wants an approval.
create table certification_approval (
  enrolment_id binary(16) not null primary key,
  account_id binary(16) not null,
  approved boolean not null,
  reason varchar(500) not null,
  decided_at datetime(6) not null,
  decided_by binary(16) not null,
  key certification_approval_account (account_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
