-- A template as its designers have it now. What is printed follows one of its versions, which never change.
create table certification_template (
  id binary(16) not null primary key,
  unit_id binary(16) not null,
  unit_path varchar(255) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  folded varchar(200) not null,
  layout mediumtext not null,
  revision int not null,
  latest_version int null,
  changed_since boolean not null,
  retired_at datetime(6) null,
  updated_at datetime(6) not null,
  updated_by binary(16) not null,
  key certification_template_place (unit_path)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table certification_template_version (
  template_id binary(16) not null,
  version int not null,
  layout mediumtext not null,
  made_at datetime(6) not null,
  made_by binary(16) not null,
  primary key (template_id, version),
  constraint certification_template_version_of foreign key (template_id) references certification_template (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- The pictures of a template, by their content.
create table certification_template_image (
  template_id binary(16) not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  file_key varchar(200) character set ascii collate ascii_bin not null,
  width int not null,
  height int not null,
  bytes int not null,
  added_at datetime(6) not null,
  primary key (template_id, sha256),
  constraint certification_template_image_of foreign key (template_id) references certification_template (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- Which template a course uses, or a unit and those below it that chose none.
create table certification_template_use (
  user_id binary(16) not null primary key,
  course boolean not null,
  unit_id binary(16) not null,
  unit_path varchar(255) character set ascii collate ascii_bin not null,
  template_id binary(16) not null,
  chosen_at datetime(6) not null,
  chosen_by binary(16) not null,
  key certification_template_use_of (template_id),
  key certification_template_use_place (unit_path),
  constraint certification_template_use_template foreign key (template_id) references certification_template (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- The version that a certificate is printed with. One without a row is printed in the usual form.
create table certification_certificate_template (
  certificate_id binary(16) not null primary key,
  template_id binary(16) not null,
  version int not null,
  constraint certification_certificate_template_version foreign key (template_id, version)
    references certification_template_version (template_id, version)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
