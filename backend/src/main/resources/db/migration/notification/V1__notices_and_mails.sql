-- What the bell shows. The event key makes a second delivery of the same event harmless.
create table notification_notice (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  event_key varchar(120) character set ascii collate ascii_bin not null,
  facts longtext not null,
  link varchar(300) not null,
  created_at datetime(6) not null,
  read_at datetime(6),
  unique key notification_notice_event (account_id, event_key),
  key notification_notice_account (account_id, created_at, id),
  key notification_notice_unread (account_id, read_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;

-- Mails to be sent, kept until the mail server has taken them. Address and words are looked up when sending.
create table notification_mail (
  notice_id binary(16) not null primary key,
  attempts int not null,
  next_attempt_at datetime(6) not null,
  sent_at datetime(6),
  given_up_at datetime(6),
  constraint notification_mail_notice foreign key (notice_id) references notification_notice (id),
  key notification_mail_due (sent_at, given_up_at, next_attempt_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
