-- The shared secret behind one-time codes, encrypted. last_step is the last time step whose code was used, so that none works twice.
create table identity_totp (
    account_id binary(16)     not null primary key,
    secret     varbinary(255) not null,
    last_step  bigint         not null,
    created_at datetime(6)    not null,
    constraint identity_totp_owner foreign key (account_id) references identity_account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Codes for the day the telephone is lost, each good for one sign-in. Only fingerprints are kept.
create table identity_recovery_code (
    account_id binary(16)  not null,
    code_hash  binary(32)  not null,
    created_at datetime(6) not null,
    used_at    datetime(6) null,
    primary key (account_id, code_hash),
    constraint identity_recovery_code_owner foreign key (account_id) references identity_account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The name under which authenticators know an account: random, since they tell it to whoever holds them.
create table identity_passkey_user (
    account_id  binary(16)    not null primary key,
    user_handle varbinary(64) not null,
    constraint identity_passkey_user_handle unique (user_handle),
    constraint identity_passkey_user_owner foreign key (account_id) references identity_account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table identity_passkey (
    id              binary(16)      not null primary key,
    account_id      binary(16)      not null,
    credential_id   varbinary(1023) not null,
    public_key      varbinary(2000) not null,
    signature_count bigint          not null,
    uv_initialized  boolean         not null,
    backup_eligible boolean         not null,
    backed_up       boolean         not null,
    transports      varchar(100)    not null,
    attestation     blob            not null,
    client_data     blob            not null,
    label           varchar(60)     not null,
    created_at      datetime(6)     not null,
    last_used_at    datetime(6)     not null,
    constraint identity_passkey_credential unique (credential_id),
    index identity_passkey_account (account_id, created_at),
    constraint identity_passkey_owner foreign key (account_id) references identity_account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
