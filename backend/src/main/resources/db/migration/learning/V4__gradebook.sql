-- What activities of a course came to, as the activities tell it: the one mark that counts, not every try.
create table learning_activity_mark (
    enrolment_id binary(16)     not null,
    activity_id  binary(16)     not null,
    share        decimal(10, 9) not null,
    points       decimal(9, 4)  not null,
    max_points   decimal(9, 4)  not null,
    marked_at    datetime(6)    not null,
    primary key (enrolment_id, activity_id),
    constraint learning_activity_mark_of foreign key (enrolment_id) references learning_enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- How the final mark of a class is found: items, categories and the choice of formula, as JSON.
create table learning_gradebook (
    class_id   binary(16)  not null primary key,
    scheme     mediumtext  not null,
    revision   int         not null,
    updated_at datetime(6) not null,
    updated_by binary(16)  not null,
    constraint learning_gradebook_of foreign key (class_id) references learning_class (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What a person gave: the mark of an item that no activity reports, or one that stands in place of what was found. The item of
-- noughts is the final mark. A mark that was taken back stays as a row without points.
create table learning_class_mark (
    class_id     binary(16)    not null,
    enrolment_id binary(16)    not null,
    item_id      binary(16)    not null,
    points       decimal(9, 4) null,
    comment      text          null,
    reason       varchar(500)  null,
    revision     int           not null,
    marked_at    datetime(6)   not null,
    marked_by    binary(16)    not null,
    primary key (class_id, enrolment_id, item_id),
    index learning_class_mark_enrolment (enrolment_id),
    constraint learning_class_mark_class foreign key (class_id) references learning_class (id),
    constraint learning_class_mark_of foreign key (enrolment_id) references learning_enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Every change of such a mark. Rows are only ever added.
create table learning_class_mark_change (
    id           binary(16)    not null primary key,
    class_id     binary(16)    not null,
    enrolment_id binary(16)    not null,
    item_id      binary(16)    not null,
    points_before decimal(9, 4) null,
    points       decimal(9, 4) null,
    comment      text          null,
    reason       varchar(500)  null,
    changed_at   datetime(6)   not null,
    changed_by   binary(16)    not null,
    index learning_class_mark_change_of (class_id, enrolment_id, item_id, changed_at),
    index learning_class_mark_change_enrolment (enrolment_id),
    constraint learning_class_mark_change_class foreign key (class_id) references learning_class (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What each learner came to when the class was closed, whatever changes afterwards.
create table learning_class_result (
    class_id     binary(16)    not null,
    enrolment_id binary(16)    not null,
    final_mark   decimal(9, 4) null,
    passed       boolean       null,
    grade        mediumtext    not null,
    primary key (class_id, enrolment_id),
    index learning_class_result_enrolment (enrolment_id),
    constraint learning_class_result_class foreign key (class_id) references learning_class (id),
    constraint learning_class_result_of foreign key (enrolment_id) references learning_enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
