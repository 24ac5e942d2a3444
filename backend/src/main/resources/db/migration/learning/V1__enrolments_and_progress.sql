-- A person's place in a course, once for each course: withdrawing and coming back is the same row.
-- It holds on to one published version until the next publication moves it.
create table learning_enrolment (
    id             binary(16)  not null primary key,
    account_id     binary(16)  not null,
    course_id      binary(16)  not null,
    version_id     binary(16)  not null,
    version_number int         not null,
    unit_id        binary(16)  null,
    state          varchar(12) not null,
    required_done  int         not null,
    required_total int         not null,
    due_on         date        null,
    enrolled_by    binary(16)  not null,
    enrolled_at    datetime(6) not null,
    completed_at   datetime(6) null,
    withdrawn_at   datetime(6) null,
    constraint learning_enrolment_person unique (account_id, course_id),
    constraint learning_enrolment_counts check (required_done >= 0 and required_total >= 0),
    index learning_enrolment_course (course_id, state)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- How far a person is in one lesson, folded from the events below. The lists are written as text: see StudiedLesson.
create table learning_lesson_progress (
    enrolment_id     binary(16)  not null,
    lesson_id        binary(16)  not null,
    state            varchar(12) not null,
    viewed_to_end    boolean     not null,
    first_at         datetime(6) not null,
    last_at          datetime(6) not null,
    completed_at     datetime(6) null,
    active           text        character set ascii not null,
    active_seconds   int         not null,
    watched          text        character set ascii not null,
    passed           text        character set ascii not null,
    position_seconds int         null,
    position_at      datetime(6) null,
    primary key (enrolment_id, lesson_id),
    constraint learning_lesson_progress_enrolment foreign key (enrolment_id) references learning_enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What the learner's device reported, as it was reported. Rows are only ever added; the key makes a repeated report harmless.
-- Rows that came in one request share the receipt.
create table learning_progress_event (
    enrolment_id binary(16)    not null,
    event_id     binary(16)    not null,
    receipt      binary(16)    not null,
    lesson_id    binary(16)    not null,
    block_id     binary(16)    null,
    type         varchar(16)   not null,
    seconds      int           null,
    span_from    decimal(10, 3) null,
    span_to      decimal(10, 3) null,
    happened_at  datetime(6)   not null,
    received_at  datetime(6)   not null,
    primary key (enrolment_id, event_id),
    constraint learning_progress_event_enrolment foreign key (enrolment_id) references learning_enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
