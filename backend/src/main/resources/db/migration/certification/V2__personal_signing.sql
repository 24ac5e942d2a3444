-- A signatory with a credential at a remote signing service signs by hand: certificates wait for them.
alter table certification_signatory
  add column account_id binary(16),
  add column credential varchar(255),
  add key certification_signatory_account (account_id);

-- Whose signature a certificate waits for, and when its paper is tried next; both are empty once it is filed.
alter table certification_certificate
  add column waiting_for_unit_id binary(16),
  add column paper_due_at datetime(6),
  add column paper_attempts int not null default 0,
  add key certification_certificate_waiting (waiting_for_unit_id, issued_at, id),
  add key certification_certificate_paper (paper_due_at);

-- What somebody asked to be signed together. What activates their credential is encrypted, and gone when the batch has ended.
create table certification_signing_batch (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  credential varchar(255) not null,
  certificate_ids mediumtext not null,
  activation varbinary(4000),
  created_at datetime(6) not null,
  ended_at datetime(6),
  key certification_signing_batch_account (account_id, created_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_520_ci;
