-- What questions are about beside their topic. Like the topic it is how a question is sorted and no part of what it asks, so it has no revisions.
create table assessment_question_competency (
    question_id   binary(16) not null,
    competency_id binary(16) not null,
    primary key (question_id, competency_id),
    index assessment_question_competency_of (competency_id),
    constraint assessment_question_competency_question foreign key (question_id) references assessment_question (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Those that questions had before a change of many that touches them.
create table assessment_question_edit_competency (
    edit_id       binary(16) not null,
    question_id   binary(16) not null,
    competency_id binary(16) not null,
    primary key (edit_id, question_id, competency_id),
    constraint assessment_question_edit_competency_of foreign key (edit_id) references assessment_question_edit (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

alter table assessment_question_edit add column competencies boolean not null default false;
