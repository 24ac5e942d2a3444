-- When the attempts at a quiz were last looked through for hints, and how much there was to compare.
create table assessment_integrity_check (
    quiz_id    binary(16)  not null primary key,
    checked_at datetime(6) not null,
    checked_by binary(16)  not null,
    people     int         not null,
    pairs      bigint      not null,
    timed      int         not null,
    constraint assessment_integrity_check_of foreign key (quiz_id) references assessment_quiz (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- A hint about one attempt, which then stands in both columns, or about two. What a person made of it stays when the attempts are looked through
-- again; still_found says whether the last time found it.
create table assessment_integrity_hint (
    id               binary(16)    not null primary key,
    quiz_id          binary(16)    not null,
    kind             varchar(16)   character set ascii not null,
    attempt_id       binary(16)    not null,
    other_attempt_id binary(16)    not null,
    asked            int           not null,
    found            int           not null,
    expected         double        not null,
    by_chance        double        not null,
    times            text          null,
    found_at         datetime(6)   not null,
    still_found      boolean       not null,
    state            varchar(8)    character set ascii not null,
    note             varchar(1000) null,
    judged_at        datetime(6)   null,
    judged_by        binary(16)    null,
    constraint assessment_integrity_hint_once unique (kind, attempt_id, other_attempt_id),
    index assessment_integrity_hint_quiz (quiz_id, state),
    index assessment_integrity_hint_found (found_at),
    constraint assessment_integrity_hint_of foreign key (attempt_id) references assessment_attempt (id),
    constraint assessment_integrity_hint_with foreign key (other_attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
