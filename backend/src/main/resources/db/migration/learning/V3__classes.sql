-- A dated run of a course with its own trainers and learners. The path is that of its unit, by which authority is decided.
create table learning_class (
    id         binary(16)   not null primary key,
    code       varchar(40)  not null,
    title      varchar(200) not null,
    folded     varchar(300) not null,
    course_id  binary(16)   not null,
    unit_id    binary(16)   not null,
    unit_path  varchar(255) not null,
    starts_on  date         not null,
    ends_on    date         not null,
    closed_at  datetime(6)  null,
    closed_by  binary(16)   null,
    revision   int          not null,
    updated_at datetime(6)  not null,
    updated_by binary(16)   not null,
    constraint learning_class_code unique (code),
    constraint learning_class_days check (ends_on >= starts_on),
    index learning_class_unit (unit_path, starts_on),
    index learning_class_course (course_id, starts_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table learning_class_trainer (
    class_id   binary(16) not null,
    account_id binary(16) not null,
    primary key (class_id, account_id),
    index learning_class_trainer_account (account_id),
    constraint learning_class_trainer_of foreign key (class_id) references learning_class (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- An enrolment put into a class. The generated column lets the database keep it to one class that is not closed; a course may be
-- repeated in a later class.
create table learning_class_place (
    class_id          binary(16)  not null,
    enrolment_id      binary(16)  not null,
    class_open        boolean     not null,
    joined_at         datetime(6) not null,
    joined_by         binary(16)  not null,
    open_enrolment_id binary(16) generated always as (case when class_open then enrolment_id end) stored,
    primary key (class_id, enrolment_id),
    constraint learning_class_place_open unique (open_enrolment_id),
    index learning_class_place_enrolment (enrolment_id),
    constraint learning_class_place_class foreign key (class_id) references learning_class (id),
    constraint learning_class_place_taken foreign key (enrolment_id) references learning_enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
