-- Who else uses a question of a unit. A row is never changed: questions that are shared alike point at the same one, and a question that is shared
-- otherwise points at another. The id is made of what the row says.
create table assessment_sharing (
    id       binary(16)  not null primary key,
    audience varchar(12) character set ascii not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Units that are named beside the audience, each with all below it.
create table assessment_sharing_unit (
    sharing_id binary(16) not null,
    unit_id    binary(16) not null,
    may_edit   boolean    not null,
    primary key (sharing_id, unit_id),
    constraint assessment_sharing_unit_of foreign key (sharing_id) references assessment_sharing (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Shared with nobody, as all questions were until now.
insert into assessment_sharing (id, audience) values (unhex(repeat('0', 32)), 'OWN');

alter table assessment_question
    add column sharing_id binary(16) null,
    add column derived_from binary(16) null,
    add column derived_revision int null;

update assessment_question set sharing_id = unhex(repeat('0', 32));

alter table assessment_question
    modify sharing_id binary(16) not null,
    add index assessment_question_shelf (unit_id, sharing_id),
    add constraint assessment_question_shared foreign key (sharing_id) references assessment_sharing (id),
    add constraint assessment_question_derived foreign key (derived_from) references assessment_question (id);

alter table assessment_question_edit_row add column sharing_id binary(16) null;

update assessment_question_edit_row set sharing_id = unhex(repeat('0', 32));

alter table assessment_question_edit_row modify sharing_id binary(16) not null;
