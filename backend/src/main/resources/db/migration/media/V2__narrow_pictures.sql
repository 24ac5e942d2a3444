-- Pictures in widths that phones need; without a row the picture is served as it was uploaded.

create table media_narrow_picture (
  media_id binary(16) not null,
  width int not null,
  content_type varchar(100) not null,
  bytes bigint not null,
  primary key (media_id, width),
  constraint media_narrow_picture_of_file foreign key (media_id) references media_file (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
