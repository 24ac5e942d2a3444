-- The place of each badge in the lists that tell which of them were revoked: 131,072 places to a list, in the order badges are first asked for.
create table certification_badge (
  place bigint not null auto_increment primary key,
  certificate_id binary(16) not null,
  created_at datetime(6) not null,
  unique key certification_badge_certificate (certificate_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
