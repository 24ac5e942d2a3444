-- What each question of a marked attempt came to, so that it can be counted without reading papers and keys again. The share is
-- null while a person has yet to mark the answer.
create table assessment_item_outcome (
    attempt_id  binary(16)    not null,
    no          int           not null,
    quiz_id     binary(16)    not null,
    question_id binary(16)    not null,
    revision    int           not null,
    share       decimal(5, 4) null,
    primary key (attempt_id, no),
    index assessment_item_outcome_question (question_id, revision),
    constraint assessment_item_outcome_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Whether the outcome of the attempt was told: its questions above, and the mark that counts to learning. Attempts marked before this
-- was kept are told one after another.
alter table assessment_attempt add column told boolean not null default false;
create index assessment_attempt_untold on assessment_attempt (told, state);
create index assessment_attempt_first on assessment_attempt (quiz_id, number, state);
