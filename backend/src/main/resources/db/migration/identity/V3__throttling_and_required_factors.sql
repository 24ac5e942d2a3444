-- How often something was tried in vain lately. What was tried, and from where, is kept as a fingerprint only.
create table identity_attempt (
    key_hash binary(32)  not null primary key,
    failures int         not null,
    last_at  datetime(6) not null,
    index identity_attempt_age (last_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Browsers from which somebody signed in before; guessing elsewhere does not make them wait.
create table identity_known_device (
    device_hash  binary(32)  not null,
    login_hash   binary(32)  not null,
    last_used_at datetime(6) not null,
    primary key (device_hash, login_hash),
    index identity_known_device_age (last_used_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Roles whose holders need a second factor from that moment on. The names are those of the organisation's roles.
create table identity_required_factor (
    role_name     varchar(60) character set ascii collate ascii_bin not null primary key,
    required_from datetime(6) not null,
    decided_by    binary(16)  not null,
    decided_at    datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
