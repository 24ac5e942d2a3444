-- Drafts change; versions are written once, at publication, and never again.

create table content_course (
  id binary(16) not null primary key,
  code varchar(40) not null,
  unit_id binary(16) not null,
  unit_path varchar(255) not null,
  title varchar(200) not null,
  title_folded varchar(200) not null,
  summary varchar(2000) not null,
  outcomes longtext not null,
  audience longtext not null,
  level varchar(20) not null,
  topics longtext not null,
  language varchar(5) not null,
  cover_media_id binary(16),
  revision bigint not null,
  settings_revision bigint not null,
  published_version_id binary(16),
  published_number int,
  published_revision bigint,
  published_at datetime(6),
  published_by binary(16),
  created_at datetime(6) not null,
  created_by binary(16) not null,
  updated_at datetime(6) not null,
  updated_by binary(16) not null,
  unique key content_course_code (code),
  key content_course_by_unit (unit_path, updated_at),
  key content_course_by_update (updated_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table content_section (
  id binary(16) not null primary key,
  course_id binary(16) not null,
  title varchar(200) not null,
  position int not null,
  key content_section_by_course (course_id, position),
  constraint content_section_of_course foreign key (course_id) references content_course (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table content_lesson (
  id binary(16) not null primary key,
  course_id binary(16) not null,
  section_id binary(16) not null,
  title varchar(200) not null,
  position int not null,
  estimated_minutes int not null,
  required boolean not null,
  completion_rule varchar(20) not null,
  block_kinds varchar(1000) not null,
  revision bigint not null,
  fingerprint char(64) not null,
  published_fingerprint char(64),
  updated_at datetime(6) not null,
  updated_by binary(16) not null,
  key content_lesson_by_course (course_id, section_id, position),
  constraint content_lesson_of_course foreign key (course_id) references content_course (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table content_lesson_body (
  lesson_id binary(16) not null primary key,
  blocks longtext not null,
  constraint content_lesson_body_of_lesson foreign key (lesson_id) references content_lesson (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table content_removal (
  id binary(16) not null primary key,
  course_id binary(16) not null,
  kind varchar(10) not null,
  item_id binary(16) not null,
  title varchar(200) not null,
  payload longtext not null,
  removed_at datetime(6) not null,
  key content_removal_by_course (course_id, id),
  constraint content_removal_of_course foreign key (course_id) references content_course (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table content_version (
  id binary(16) not null primary key,
  course_id binary(16) not null,
  number int not null,
  draft_revision bigint not null,
  course longtext not null,
  outline longblob not null,
  outline_etag varchar(64) not null,
  published_at datetime(6) not null,
  published_by binary(16) not null,
  unique key content_version_number (course_id, number),
  unique key content_version_draft (course_id, draft_revision)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table content_version_lesson (
  version_id binary(16) not null,
  lesson_id binary(16) not null,
  position int not null,
  page longblob not null,
  page_etag varchar(64) not null,
  words longtext not null,
  primary key (version_id, lesson_id),
  constraint content_version_lesson_of_version foreign key (version_id) references content_version (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
