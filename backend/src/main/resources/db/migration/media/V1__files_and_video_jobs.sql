-- What people uploaded. The bytes lie in the object store under keys made from their SHA-256.

create table media_file (
  id binary(16) not null primary key,
  kind varchar(20) not null,
  file_name varchar(255) not null,
  name_folded varchar(255) not null,
  content_type varchar(100) not null,
  bytes bigint not null,
  sha256 char(64) not null,
  extension varchar(10) not null,
  width int,
  height int,
  duration_seconds int,
  state varchar(20) not null,
  notice varchar(20),
  web_bytes bigint,
  poster_bytes bigint,
  public_use boolean not null,
  uploaded_by binary(16) not null,
  uploaded_at datetime(6) not null,
  unique key media_file_content (sha256, kind, uploaded_by),
  key media_file_by_uploader (uploaded_by, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table media_video_job (
  media_id binary(16) not null primary key,
  state varchar(10) not null,
  attempts int not null,
  due_at datetime(6) not null,
  problem varchar(500),
  key media_video_job_due (state, due_at),
  constraint media_video_job_of_file foreign key (media_id) references media_file (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
