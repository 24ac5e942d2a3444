-- Files that learners hand in. The bytes lie in the store under the attempt and the file; a row tells how far a file has come: RECEIVING while its
-- pieces arrive, WHOLE once it was looked through, GONE when its bytes wait to be taken away. left_at is when the attempt closed with no answer
-- that names the file.
create table assessment_answer_file (
    id           binary(16)   not null primary key,
    attempt_id   binary(16)   not null,
    no           int          not null,
    part         int          null,
    file_name    varchar(255) not null,
    bytes        bigint       not null,
    pieces       int          not null,
    state        varchar(9)   character set ascii not null,
    content_type varchar(100) character set ascii null,
    extension    varchar(10)  character set ascii null,
    sha256       char(64)     character set ascii null,
    begun_at     datetime(6)  not null,
    whole_at     datetime(6)  null,
    left_at      datetime(6)  null,
    index assessment_answer_file_of (attempt_id, no),
    index assessment_answer_file_state (state, begun_at),
    index assessment_answer_file_left (left_at),
    constraint assessment_answer_file_attempt foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
