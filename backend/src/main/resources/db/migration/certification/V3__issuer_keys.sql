-- Keys that sign what is read without the register: the codes on paper and digital badges. A key that no longer signs stays, so that what it
-- signed can be checked. Private keys are encrypted with the installation's secret.
create table certification_issuer_key (
  kid varchar(64) character set ascii collate ascii_bin not null primary key,
  kind varchar(20) character set ascii collate ascii_bin not null,
  public_key varbinary(500) not null,
  private_key varbinary(2000),
  created_at datetime(6) not null,
  retired_at datetime(6),
  key certification_issuer_key_kind (kind, retired_at, created_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
