-- One change made to many questions at once, kept so that it can be taken back.
create table assessment_question_edit (
    id        binary(16)  not null primary key,
    made_by   binary(16)  not null,
    made_at   datetime(6) not null,
    undone_at datetime(6) null,
    index assessment_question_edit_made (made_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What each of them was before, and its version afterwards: one that was changed since is not taken back.
create table assessment_question_edit_row (
    edit_id     binary(16)  not null,
    question_id binary(16)  not null,
    topic_id    binary(16)  not null,
    difficulty  varchar(8)  character set ascii not null,
    status      varchar(12) character set ascii not null,
    left_at     bigint      not null,
    primary key (edit_id, question_id),
    constraint assessment_question_edit_row_of foreign key (edit_id) references assessment_question_edit (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
