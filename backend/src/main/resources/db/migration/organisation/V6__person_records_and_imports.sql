-- What is kept of a person beside the account. The citizen number is encrypted; its fingerprint finds it again by exact match only.
create table organisation_person (
    account_id     binary(16)     not null primary key,
    birth_date     date           null,
    citizen_cipher varbinary(120) null,
    citizen_print  binary(32)     null,
    index organisation_person_citizen (citizen_print),
    index organisation_person_birth (birth_date)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A file of people that was uploaded, until it is carried out or forgotten.
create table organisation_import (
    id         binary(16)   not null primary key,
    owner_id   binary(16)   not null,
    unit_id    binary(16)   not null,
    source     varchar(12)  character set ascii not null,
    file_name  varchar(200) not null,
    state      varchar(12)  character set ascii not null,
    headers    text         not null,
    mapping    text         not null,
    row_count  int          not null,
    invites    boolean      not null,
    created_at datetime(6)  not null,
    index organisation_import_owner (owner_id, created_at),
    index organisation_import_created (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Its rows. Cells are encrypted together, since they hold citizen numbers. Verdict says what would be done, outcome what was done.
create table organisation_import_row (
    import_id     binary(16)  not null,
    row_no        int         not null,
    cells         mediumblob  not null,
    verdict       varchar(10) character set ascii null,
    problems      text        null,
    email_key     varchar(254) character set utf8mb4 collate utf8mb4_bin null,
    code_key      varchar(40)  character set utf8mb4 collate utf8mb4_bin null,
    citizen_print binary(32)  null,
    outcome       varchar(10) character set ascii null,
    account_id    binary(16)  null,
    primary key (import_id, row_no),
    index organisation_import_row_verdict (import_id, verdict, row_no),
    index organisation_import_row_outcome (import_id, outcome, row_no),
    index organisation_import_row_email (import_id, email_key),
    index organisation_import_row_code (import_id, code_key),
    index organisation_import_row_citizen (import_id, citizen_print),
    constraint organisation_import_row_of foreign key (import_id) references organisation_import (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Which column of their files somebody said was which field.
create table organisation_import_column (
    account_id binary(16)   not null,
    header     varchar(160) not null,
    field      varchar(24)  character set ascii not null,
    primary key (account_id, header)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Two records of one person that became one. The retired one leads to the one that stays.
create table organisation_merge (
    retired_id  binary(16)  not null primary key,
    survivor_id binary(16)  not null,
    merged_by   binary(16)  not null,
    merged_at   datetime(6) not null,
    moved       text        not null,
    index organisation_merge_survivor (survivor_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The same act for many people, and what came of it for each.
create table organisation_batch (
    id         binary(16)  not null primary key,
    owner_id   binary(16)  not null,
    action     varchar(30) character set ascii not null,
    params     text        not null,
    row_count  int         not null,
    created_at datetime(6) not null,
    index organisation_batch_created (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table organisation_batch_row (
    batch_id       binary(16)   not null,
    row_no         int          not null,
    account_id     binary(16)   not null,
    outcome        varchar(10)  character set ascii null,
    problem        varchar(100) character set ascii null,
    problem_params text         null,
    primary key (batch_id, row_no),
    index organisation_batch_row_outcome (batch_id, outcome, row_no),
    constraint organisation_batch_row_of foreign key (batch_id) references organisation_batch (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
