-- A file of questions that was uploaded and checked, until it is carried out or forgotten.
create table assessment_import (
    id          binary(16)   not null primary key,
    owner_id    binary(16)   not null,
    unit_id     binary(16)   not null,
    file_name   varchar(200) not null,
    format      varchar(20)  character set ascii not null,
    state       varchar(12)  character set ascii not null,
    problems    mediumtext   not null,
    row_count   int          not null,
    topic       varchar(200) null,
    keep_topics boolean      not null,
    difficulty  varchar(8)   character set ascii null,
    created_at  datetime(6)  not null,
    index assessment_import_owner (owner_id, created_at),
    index assessment_import_created (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Its questions as they were read. Verdict says what would be done, outcome what was done.
create table assessment_import_row (
    import_id   binary(16)  not null,
    row_no      int         not null,
    content     mediumtext  not null,
    fingerprint binary(32)  not null,
    verdict     varchar(10) character set ascii not null,
    outcome     varchar(10) character set ascii null,
    question_id binary(16)  null,
    primary key (import_id, row_no),
    index assessment_import_row_verdict (import_id, verdict, row_no),
    index assessment_import_row_outcome (import_id, outcome, row_no),
    constraint assessment_import_row_of foreign key (import_id) references assessment_import (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What was imported into a bank, by its content, so that the same question is not there twice.
create table assessment_imported_question (
    unit_id     binary(16) not null,
    fingerprint binary(32) not null,
    question_id binary(16) not null,
    primary key (unit_id, fingerprint),
    index assessment_imported_question_of (question_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
