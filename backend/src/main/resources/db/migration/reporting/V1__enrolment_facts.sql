-- One row for each enrolment with the moments that are counted, under the unit the learner belonged to when enrolling.
create table reporting_enrolment_fact (
  enrolment_id binary(16) not null primary key,
  course_id binary(16) not null,
  unit_id binary(16),
  unit_path varchar(255) character set ascii collate ascii_bin not null,
  enrolled_at datetime(6) not null,
  completed_at datetime(6),
  certified_at datetime(6),
  revoked_at datetime(6),
  key reporting_enrolment_fact_unit (unit_path, course_id),
  key reporting_enrolment_fact_course (course_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
