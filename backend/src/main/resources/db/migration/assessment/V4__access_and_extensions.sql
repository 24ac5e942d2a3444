-- Who may get at a quiz from where. Apart from the rules, which are published with the course and read by learners.
create table assessment_quiz_access (
    quiz_id    binary(16)     not null primary key,
    password   varbinary(400) null,
    networks   text           not null,
    exam_keys  text           not null,
    updated_at datetime(6)    not null,
    updated_by binary(16)     not null,
    constraint assessment_quiz_access_of foreign key (quiz_id) references assessment_quiz (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What one learner is granted beyond the rules of a quiz.
create table assessment_extension (
    quiz_id        binary(16)    not null,
    enrolment_id   binary(16)    not null,
    account_id     binary(16)    not null,
    time_percent   int           not null,
    extra_minutes  int           not null,
    closes_at      datetime(6)   null,
    extra_attempts int           not null,
    reason         varchar(1000) not null,
    given_at       datetime(6)   not null,
    given_by       binary(16)    not null,
    primary key (quiz_id, enrolment_id),
    index assessment_extension_of (account_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
