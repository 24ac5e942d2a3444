-- Times at which learners could not work through no fault of theirs, and what was made good to which attempt.
create table assessment_outage (
    id          binary(16)    not null primary key,
    from_at     datetime(6)   not null,
    to_at       datetime(6)   not null,
    reason      varchar(1000) not null,
    for_closed  varchar(8)    character set ascii not null,
    recorded_at datetime(6)   not null,
    recorded_by binary(16)    not null,
    constraint assessment_outage_once unique (from_at, to_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table assessment_outage_credit (
    outage_id  binary(16)  not null,
    attempt_id binary(16)  not null,
    seconds    int         not null,
    remedy     varchar(8)  character set ascii not null,
    primary key (outage_id, attempt_id),
    index assessment_outage_credit_of (attempt_id),
    constraint assessment_outage_credit_outage foreign key (outage_id) references assessment_outage (id),
    constraint assessment_outage_credit_attempt foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
