-- Other units from whose banks the rules of a quiz draw, so that these find the quizzes.
create table assessment_quiz_bank (
    quiz_id binary(16) not null,
    unit_id binary(16) not null,
    primary key (quiz_id, unit_id),
    index assessment_quiz_bank_unit (unit_id),
    constraint assessment_quiz_bank_of foreign key (quiz_id) references assessment_quiz (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
