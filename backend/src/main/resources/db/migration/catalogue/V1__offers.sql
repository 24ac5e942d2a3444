-- What is on offer, kept from what content publishes. These are the rows that search indexes.

create table catalogue_offer (
  id binary(16) not null primary key,
  version_id binary(16) not null,
  version_number int not null,
  slug varchar(120) not null,
  code varchar(40) not null,
  title varchar(200) not null,
  summary varchar(2000) not null,
  unit_id binary(16) not null,
  unit_path varchar(255) not null,
  provider_name varchar(255) not null,
  level varchar(20) not null,
  language varchar(5) not null,
  estimated_minutes int not null,
  lesson_count int not null,
  topics longtext not null,
  cover_url varchar(255),
  lesson_words longtext not null,
  first_offered_at datetime(6) not null,
  published_at datetime(6) not null,
  unique key catalogue_offer_slug (slug),
  key catalogue_offer_by_age (published_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table catalogue_lesson (
  id binary(16) not null primary key,
  course_id binary(16) not null,
  position int not null,
  title varchar(200) not null,
  words longtext not null,
  key catalogue_lesson_by_course (course_id, position)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
