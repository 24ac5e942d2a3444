-- A question marked again in past attempts by what it says now: first as a preview, then as it was done.
create table assessment_regrade (
    id          binary(16)    not null primary key,
    question_id binary(16)    not null,
    quiz_id     binary(16)    null,
    revision    int           not null,
    way         varchar(12)   character set ascii not null,
    state       varchar(12)   character set ascii not null,
    reason      varchar(1000) null,
    made_at     datetime(6)   not null,
    made_by     binary(16)    not null,
    applied_at  datetime(6)   null,
    index assessment_regrade_question (question_id, applied_at),
    index assessment_regrade_by (made_by, state)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What becomes of each attempt. Once applied, what has become of it.
create table assessment_regrade_row (
    regrade_id  binary(16)    not null,
    attempt_id  binary(16)    not null,
    effect      varchar(10)   character set ascii not null,
    old_share   decimal(5, 4) null,
    new_share   decimal(5, 4) null,
    old_points  decimal(9, 4) not null,
    new_points  decimal(9, 4) not null,
    old_percent int           not null,
    new_percent int           not null,
    old_passed  boolean       not null,
    new_passed  boolean       not null,
    completed   boolean       not null,
    settled     boolean       not null,
    applied     boolean       not null,
    primary key (regrade_id, attempt_id),
    index assessment_regrade_row_effect (regrade_id, effect, attempt_id),
    index assessment_regrade_row_left (regrade_id, applied, attempt_id),
    constraint assessment_regrade_row_of foreign key (regrade_id) references assessment_regrade (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- How marks changed after they were found. Number nought stands for the mark of the whole attempt.
create table assessment_mark_change (
    id          binary(16)    not null primary key,
    attempt_id  binary(16)    not null,
    no          int           not null,
    cause       varchar(12)   character set ascii not null,
    old_share   decimal(5, 4) null,
    new_share   decimal(5, 4) null,
    old_points  decimal(9, 4) not null,
    new_points  decimal(9, 4) not null,
    old_percent int           not null,
    new_percent int           not null,
    old_passed  boolean       not null,
    new_passed  boolean       not null,
    reason      varchar(1000) null,
    changed_at  datetime(6)   not null,
    changed_by  binary(16)    not null,
    regrade_id  binary(16)    null,
    index assessment_mark_change_of_attempt (attempt_id, changed_at),
    constraint assessment_mark_change_once unique (regrade_id, attempt_id),
    constraint assessment_mark_change_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What a person put in place of a mark that was found; number nought as above. It stands until it is taken back.
create table assessment_override (
    attempt_id  binary(16)    not null,
    no          int           not null,
    share       decimal(5, 4) not null,
    reason      varchar(1000) not null,
    given_at    datetime(6)   not null,
    given_by    binary(16)    not null,
    primary key (attempt_id, no),
    constraint assessment_override_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
