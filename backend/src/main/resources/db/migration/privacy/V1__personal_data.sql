-- A copy of everything kept of a person, made in the background for that person to download, and gone after a while.
create table privacy_copy (
    id           binary(16)  not null primary key,
    account_id   binary(16)  not null,
    state        varchar(10) character set ascii collate ascii_bin not null,
    requested_at datetime(6) not null,
    ready_at     datetime(6) null,
    expires_at   datetime(6) null,
    bytes        bigint      null,
    attempts     int         not null,
    index privacy_copy_account (account_id, requested_at),
    index privacy_copy_state (state, requested_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table privacy_copy_part (
    copy_id binary(16) not null,
    no      int        not null,
    content mediumblob not null,
    primary key (copy_id, no),
    constraint privacy_copy_part_of foreign key (copy_id) references privacy_copy (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What a person asks to have done with their data. The generated column lets the database allow one open request of a kind.
create table privacy_request (
    id            binary(16)    not null primary key,
    account_id    binary(16)    not null,
    unit_path     varchar(190)  character set ascii collate ascii_bin null,
    kind          varchar(12)   character set ascii collate ascii_bin not null,
    state         varchar(12)   character set ascii collate ascii_bin not null,
    wish          varchar(2000) null,
    requested_at  datetime(6)   not null,
    answer_due_at datetime(6)   not null,
    act_due_at    datetime(6)   not null,
    answered_at   datetime(6)   null,
    answered_by   binary(16)    null,
    answer        varchar(1000) null,
    done_at       datetime(6)   null,
    done_by       binary(16)    null,
    kept          mediumtext    null,
    open_kind     varchar(12)   character set ascii collate ascii_bin
                  generated always as (case when state in ('OPEN', 'ACCEPTED') then kind end) stored,
    constraint privacy_request_open unique (account_id, open_kind),
    index privacy_request_queue (state, answer_due_at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- When each rule of retention was last followed, and how much it removed.
create table privacy_retention_run (
    name    varchar(40) character set ascii collate ascii_bin not null primary key,
    ran_at  datetime(6) not null,
    removed bigint      not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
