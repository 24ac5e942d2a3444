-- Tables of the frameworks, owned by no module. Names and columns are those the libraries expect.

create table SPRING_SESSION (
  PRIMARY_ID char(36) not null primary key,
  SESSION_ID char(36) not null,
  CREATION_TIME bigint not null,
  LAST_ACCESS_TIME bigint not null,
  MAX_INACTIVE_INTERVAL int not null,
  EXPIRY_TIME bigint not null,
  PRINCIPAL_NAME varchar(100),
  unique key SPRING_SESSION_IX1 (SESSION_ID),
  key SPRING_SESSION_IX2 (EXPIRY_TIME),
  key SPRING_SESSION_IX3 (PRINCIPAL_NAME)
) engine=InnoDB default charset=ascii;

create table SPRING_SESSION_ATTRIBUTES (
  SESSION_PRIMARY_ID char(36) not null,
  ATTRIBUTE_NAME varchar(200) not null,
  ATTRIBUTE_BYTES mediumblob not null,
  primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  constraint SPRING_SESSION_ATTRIBUTES_FK foreign key (SESSION_PRIMARY_ID) references SPRING_SESSION (PRIMARY_ID) on delete cascade
) engine=InnoDB default charset=ascii;

create table EVENT_PUBLICATION (
  ID varchar(36) not null primary key,
  LISTENER_ID varchar(512) not null,
  EVENT_TYPE varchar(512) not null,
  SERIALIZED_EVENT varchar(4000) not null,
  PUBLICATION_DATE datetime(6) not null,
  COMPLETION_DATE datetime(6),
  STATUS varchar(20),
  COMPLETION_ATTEMPTS int,
  LAST_RESUBMISSION_DATE datetime(6),
  key EVENT_PUBLICATION_BY_COMPLETION_DATE_IDX (COMPLETION_DATE)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table hsearch_agent (
  id binary(16) not null primary key,
  assigned_shard_index int,
  expiration datetime(6) not null,
  name varchar(255) not null,
  payload longblob,
  state enum ('RUNNING', 'SUSPENDED', 'WAITING') not null,
  tenant_id varchar(255),
  total_shard_count int,
  type enum ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING') not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

create table hsearch_outbox_event (
  id binary(16) not null primary key,
  entity_id varchar(256) not null,
  entity_id_hash int not null,
  entity_name varchar(256) not null,
  payload longblob not null,
  process_after datetime(6) not null,
  retries int not null,
  status enum ('ABORTED', 'PENDING') not null,
  tenant_id varchar(255),
  key process_after (process_after)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
