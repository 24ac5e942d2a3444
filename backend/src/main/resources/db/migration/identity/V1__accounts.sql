create table identity_account (
    id                  binary(16)     not null primary key,
    version             bigint         not null,
    full_name           varchar(120)   not null,
    name_folded         varchar(120)   not null,
    name_sort_key       varbinary(1000) not null,
    email               varchar(254)   character set utf8mb4 collate utf8mb4_bin not null,
    staff_code          varchar(40)    character set utf8mb4 collate utf8mb4_bin null,
    phone               varchar(16)    null,
    language            varchar(2)     not null,
    status              varchar(12)    not null,
    password            varchar(255)   null,
    password_changed_at datetime(6)    null,
    created_at          datetime(6)    not null,
    constraint identity_account_email unique (email),
    constraint identity_account_staff_code unique (staff_code),
    constraint identity_account_phone unique (phone),
    index identity_account_name (name_sort_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A link that lets its holder choose a password, once. Only the hash of the secret in the link is kept.
create table identity_password_link (
    id         binary(16)  not null primary key,
    account_id binary(16)  not null,
    token_hash binary(32)  not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6) null,
    constraint identity_password_link_token unique (token_hash),
    index identity_password_link_account (account_id, created_at),
    index identity_password_link_expiry (expires_at),
    constraint identity_password_link_owner foreign key (account_id) references identity_account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What lists of other modules may join: names in Vietnamese order, without anything secret.
create view identity_person as
select id, full_name, name_folded, name_sort_key, email, staff_code, phone, language, status
from identity_account;
