-- Certificates of a class issued together upon a decision. Everything else about them is in the register.
create table certification_run (
  id binary(16) not null primary key,
  class_id binary(16) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  decision_number varchar(60),
  decided_on date,
  opened_at datetime(6) not null,
  opened_by binary(16) not null,
  confirmed_at datetime(6),
  confirmed_by binary(16),
  open_class_id binary(16) generated always as (case when state = 'OPEN' then class_id end) stored,
  unique key certification_run_open (open_class_id),
  key certification_run_class (class_id, opened_at),
  constraint certification_run_decision check (
    (state = 'OPEN' and confirmed_at is null)
    or (state = 'CONFIRMED' and confirmed_at is not null and confirmed_by is not null
      and decision_number is not null and decided_on is not null))
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- Whom somebody left out of a run or put into it, and why.
create table certification_run_exception (
  run_id binary(16) not null,
  enrolment_id binary(16) not null,
  account_id binary(16) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  reason varchar(500) not null,
  made_at datetime(6) not null,
  made_by binary(16) not null,
  primary key (run_id, enrolment_id),
  key certification_run_exception_account (account_id),
  constraint certification_run_exception_of foreign key (run_id) references certification_run (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- What was decided about each learner of the class when the run was confirmed, and what was missing then; numbers of the register are
-- given in the order of the positions, which is that of names.
create table certification_run_line (
  run_id binary(16) not null,
  enrolment_id binary(16) not null,
  account_id binary(16) not null,
  position int not null,
  outcome varchar(20) character set ascii collate ascii_bin not null,
  missing text,
  failed_at datetime(6),
  primary key (run_id, enrolment_id),
  unique key certification_run_line_position (run_id, position),
  key certification_run_line_enrolment (enrolment_id),
  key certification_run_line_account (account_id),
  constraint certification_run_line_of foreign key (run_id) references certification_run (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- The run and decision a certificate was issued by; both are printed or told wherever the certificate is.
alter table certification_certificate
  add column run_id binary(16),
  add column decision_number varchar(60),
  add column decided_on date,
  add key certification_certificate_run (run_id);

-- How a class gives its certificates, where that differs from its course.
create table certification_class_rule (
  class_id binary(16) not null primary key,
  only_in_runs boolean not null,
  updated_at datetime(6) not null,
  updated_by binary(16) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- Completed enrolments that have no certificate yet, and when it is looked at next whether they may have one; without a moment only a
-- run can give it, or a change of the rules.
create table certification_awaited (
  enrolment_id binary(16) not null primary key,
  course_id binary(16) not null,
  class_id binary(16),
  due_at datetime(6),
  key certification_awaited_due (due_at),
  key certification_awaited_class (class_id),
  key certification_awaited_course (course_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
