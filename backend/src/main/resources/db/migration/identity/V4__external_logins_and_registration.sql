-- That an account may be entered by way of another provider's sign-in. The subject is the provider's own name for the person.
create table identity_external_login (
    account_id   binary(16)   not null,
    issuer       varchar(255) character set ascii collate ascii_bin not null,
    subject      varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    linked_at    datetime(6)  not null,
    last_used_at datetime(6)  not null,
    primary key (account_id, issuer),
    constraint identity_external_login_subject unique (issuer, subject),
    constraint identity_external_login_owner foreign key (account_id) references identity_account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Somebody asked for an account and has not confirmed the address yet. Only the hash of the secret in the link is kept.
create table identity_registration (
    token_hash binary(32)   not null primary key,
    email      varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    full_name  varchar(120) not null,
    language   varchar(2)   not null,
    created_at datetime(6)  not null,
    expires_at datetime(6)  not null,
    index identity_registration_email (email, created_at),
    index identity_registration_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What administrators decided for the installation; what is not here is as its configuration says.
create table identity_setting (
    name       varchar(60)  character set ascii collate ascii_bin not null primary key,
    value      varchar(255) not null,
    decided_by binary(16)   not null,
    decided_at datetime(6)  not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
