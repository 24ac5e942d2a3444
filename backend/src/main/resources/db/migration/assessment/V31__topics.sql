-- The topics of a unit's bank, each with its whole path from the top. Every step of a path is a row of its own, so that topics can be empty and be
-- renamed without touching questions. The key is the path in small letters, compared mark by mark: "Hoa" and "Hóa" are two topics, "hóa" and "Hóa" one.
create table assessment_topic (
    id       binary(16)   not null primary key,
    unit_id  binary(16)   not null,
    path     varchar(200) not null,
    path_key varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    constraint assessment_topic_path unique (unit_id, path_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What topics were called before they were renamed, moved or merged. Published quizzes name topics by their words and go on finding them.
create table assessment_topic_former (
    unit_id  binary(16)   not null,
    path_key varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    topic_id binary(16)   not null,
    primary key (unit_id, path_key),
    constraint assessment_topic_former_of foreign key (topic_id) references assessment_topic (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The topics that questions name so far, with all that stand above them. The id is made of unit and path: uuid() in a query may be the same for all rows.
insert into assessment_topic (id, unit_id, path, path_key)
with recursive step (unit_id, path, path_key) as (
    select distinct unit_id, topic collate utf8mb4_bin, lower(topic) collate utf8mb4_bin
    from assessment_question
    union
    select unit_id,
           left(path, char_length(path) - char_length(substring_index(path, '/', -1)) - 1),
           left(path_key, char_length(path_key) - char_length(substring_index(path_key, '/', -1)) - 1)
    from step
    where path like '%/%'
)
select unhex(left(sha2(concat(hex(unit_id), '/', path_key), 256), 32)), unit_id, min(path), path_key
from step
group by unit_id, path_key;

alter table assessment_question add column topic_id binary(16) null;

-- The words to search by began with the topic, which is now searched by itself.
update assessment_question q
    join assessment_topic t on t.unit_id = q.unit_id and t.path_key = lower(q.topic) collate utf8mb4_bin
set q.topic_id = t.id,
    q.folded   = case
                     when left(q.folded, char_length(q.topic)) = q.topic then substring(q.folded, char_length(q.topic) + 2)
                     else q.folded
                 end;

alter table assessment_question
    drop index assessment_question_bank,
    drop column topic,
    modify topic_id binary(16) not null,
    add index assessment_question_bank (unit_id, status, topic_id),
    add index assessment_question_topic (topic_id, status),
    add constraint assessment_question_about foreign key (topic_id) references assessment_topic (id);
