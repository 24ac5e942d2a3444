-- What somebody did, written in the transaction that did it and never changed. What may name a person stands in two parts, detail and
-- origin, to which the row commits by salted hashes: erasing a part with its salt leaves the chain whole.
create table audit_entry (
    id             binary(16)   not null primary key,
    happened_at    datetime(6)  not null,
    actor_id       binary(16)   null,
    on_behalf_of   binary(16)   null,
    action         varchar(80)  character set ascii collate ascii_bin not null,
    outcome        varchar(8)   character set ascii collate ascii_bin not null,
    subject_type   varchar(40)  character set ascii collate ascii_bin null,
    subject_id     binary(16)   null,
    person_id      binary(16)   null,
    unit_path      varchar(190) character set ascii collate ascii_bin null,
    session_hash   char(16)     character set ascii collate ascii_bin null,
    trace_id       varchar(32)  character set ascii collate ascii_bin null,
    subject_label  varchar(300) null,
    values_before  mediumtext   null,
    values_after   mediumtext   null,
    reason         varchar(500) null,
    detail_salt    binary(16)   null,
    detail_hash    binary(32)   not null,
    address        varchar(45)  character set ascii collate ascii_bin null,
    user_agent     varchar(300) null,
    origin_salt    binary(16)   null,
    origin_hash    binary(32)   not null,
    index audit_entry_actor (actor_id, id),
    index audit_entry_person (person_id, id),
    index audit_entry_subject (subject_id, id),
    index audit_entry_action (action, id),
    index audit_entry_unit (unit_path, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The chain: each seal is a hash over the one before and an entry. The foreign key keeps a sealed entry from being deleted.
create table audit_seal (
    seq       bigint      not null primary key,
    entry_id  binary(16)  not null,
    seal      binary(32)  not null,
    sealed_at datetime(6) not null,
    constraint audit_seal_once unique (entry_id),
    constraint audit_seal_entry foreign key (entry_id) references audit_entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The end of the chain. Whoever adds to it locks this row, so that one node seals at a time and writers of entries wait for nobody.
create table audit_head (
    id           int         not null primary key,
    seq          bigint      not null,
    seal         binary(32)  not null,
    caught_up_at datetime(6) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into audit_head (id, seq, seal) values (1, 0, unhex(repeat('00', 32)));

-- Where the chain begins after its oldest part was removed: entries up to this one are gone, and this was the last one's seal.
create table audit_cut (
    through_seq bigint      not null primary key,
    seal        binary(32)  not null,
    older_than  datetime(6) not null,
    made_at     datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What the last checks of the chain found.
create table audit_check (
    id          binary(16)  not null primary key,
    started_at  datetime(6) not null,
    finished_at datetime(6) not null,
    from_seq    bigint      not null,
    through_seq bigint      not null,
    redacted    bigint      not null,
    broken_seq  bigint      null,
    broken_how  varchar(24) character set ascii collate ascii_bin null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
