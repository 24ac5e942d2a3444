-- A question of a unit's bank. What it asks is kept in its revisions, which never change; the row points at the latest.
create table assessment_question (
    id          binary(16)    not null primary key,
    version     bigint        not null,
    unit_id     binary(16)    not null,
    topic       varchar(200)  not null,
    type        varchar(32)   not null,
    difficulty  varchar(8)    not null,
    status      varchar(12)   not null,
    revision    int           not null,
    stem        text          not null,
    folded      text          not null,
    updated_at  datetime(6)   not null,
    updated_by  binary(16)    not null,
    index assessment_question_bank (unit_id, status, topic)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table assessment_question_revision (
    question_id binary(16)  not null,
    revision    int         not null,
    type        varchar(32) not null,
    topic       varchar(200) not null,
    stem        text        not null,
    body        mediumtext  not null,
    explanation text        null,
    made_at     datetime(6) not null,
    made_by     binary(16)  not null,
    primary key (question_id, revision),
    constraint assessment_question_revision_of foreign key (question_id) references assessment_question (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A quiz as its authors define it now. What learners take is the copy frozen in the published version of their course.
create table assessment_quiz (
    id         binary(16)  not null primary key,
    version    bigint      not null,
    course_id  binary(16)  not null,
    unit_id    binary(16)  not null,
    rules      mediumtext  not null,
    updated_at datetime(6) not null,
    updated_by binary(16)  not null,
    index assessment_quiz_course (course_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- One attempt. The generated column lets the database allow one open attempt for an enrolment and quiz, whoever asks at once.
create table assessment_attempt (
    id            binary(16)    not null primary key,
    enrolment_id  binary(16)    not null,
    account_id    binary(16)    not null,
    version_id    binary(16)    not null,
    lesson_id     binary(16)    not null,
    block_id      binary(16)    not null,
    quiz_id       binary(16)    not null,
    number        int           not null,
    state         varchar(12)   not null,
    questions     int           not null,
    started_at    datetime(6)   not null,
    deadline_at   datetime(6)   null,
    submitted_at  datetime(6)   null,
    points        decimal(9, 4) null,
    score_percent int           null,
    passed        boolean       null,
    topics        text          null,
    open_quiz_id  binary(16) generated always as (case when state = 'OPEN' then quiz_id end) stored,
    constraint assessment_attempt_open unique (enrolment_id, open_quiz_id),
    constraint assessment_attempt_number unique (enrolment_id, quiz_id, number),
    index assessment_attempt_due (state, deadline_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The paper as the learner sees it, frozen at the start. It holds no key.
create table assessment_paper (
    attempt_id binary(16) not null primary key,
    paper      mediumtext not null,
    constraint assessment_paper_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The key to the paper. Read for marking and for a review that the rules allow, for nothing else.
create table assessment_key (
    attempt_id binary(16) not null primary key,
    answer_key mediumtext not null,
    constraint assessment_key_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table assessment_answer (
    attempt_id  binary(16)  not null,
    no          int         not null,
    answer      text        not null,
    flagged     boolean     not null,
    seq         bigint      not null,
    saved_at    datetime(6) not null,
    primary key (attempt_id, no),
    constraint assessment_answer_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
