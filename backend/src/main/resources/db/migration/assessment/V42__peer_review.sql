-- Answers that learners review among themselves, one row for each. How many reviews its author owes, how many it needs and until when are as the
-- paper said when it was handed in. Works of one pool were given to the same question of the same published quiz.
create table assessment_peer_pool (
    quiz_id     binary(16) not null,
    version_id  binary(16) not null,
    question_id binary(16) not null,
    revision    int        not null,
    primary key (quiz_id, version_id, question_id, revision)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- OPEN while reviews are gathered, MARKED once a mark was made of them, HANDED_OVER when the period ended without one, DECIDED when a trainer said what
-- counts, ENDED when nobody has to say anything any more.
create table assessment_peer_work (
    id           binary(16)  not null primary key,
    attempt_id   binary(16)  not null,
    no           int         not null,
    account_id   binary(16)  not null,
    class_id     binary(16)  null,
    quiz_id      binary(16)  not null,
    version_id   binary(16)  not null,
    question_id  binary(16)  not null,
    revision     int         not null,
    required     int         not null,
    needed       int         not null,
    own_first    boolean     not null,
    state        varchar(11) character set ascii not null,
    why          varchar(19) character set ascii null,
    handed_in_at datetime(6) not null,
    until_at     datetime(6) not null,
    warned_at    datetime(6) null,
    constraint assessment_peer_work_answer unique (attempt_id, no),
    index assessment_peer_work_pool (quiz_id, version_id, question_id, revision, state),
    index assessment_peer_work_due (state, until_at),
    index assessment_peer_work_owed (account_id, until_at),
    constraint assessment_peer_work_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What one learner says of another's work, owed for an own one. The first key keeps anybody from reviewing a work twice, the other from having two
-- reviews under way for the same own work, whoever asks at once. OPEN while it is written, SENT, GIVEN_UP when time was up, OUTDATED when the answer
-- changed after it was sent.
create table assessment_peer_review (
    id              binary(16)    not null primary key,
    work_id         binary(16)    not null,
    own_work_id     binary(16)    not null,
    account_id      binary(16)    not null,
    state           varchar(8)    character set ascii not null,
    levels          varchar(2000) character set ascii null,
    comments        mediumtext    null,
    remark          text          null,
    share           decimal(5, 4) null,
    begun_at        datetime(6)   not null,
    sent_at         datetime(6)   null,
    left_out_at     datetime(6)   null,
    left_out_by     binary(16)    null,
    left_out_reason varchar(1000) null,
    reported_at     datetime(6)   null,
    report_reason   varchar(1000) null,
    judged_at       datetime(6)   null,
    judged_by       binary(16)    null,
    upheld          boolean       null,
    judgement       varchar(1000) null,
    open_for        binary(16) generated always as (case when state = 'OPEN' then own_work_id end) stored,
    constraint assessment_peer_review_once unique (work_id, account_id),
    constraint assessment_peer_review_open unique (open_for),
    index assessment_peer_review_owed (own_work_id, state),
    index assessment_peer_review_by (account_id),
    index assessment_peer_review_reported (judged_at, reported_at),
    constraint assessment_peer_review_of foreign key (work_id) references assessment_peer_work (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A mark that was made of reviews is nobody's own.
alter table assessment_person_mark modify column marked_by binary(16) null;
