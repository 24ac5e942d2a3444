-- An essay is longer than what a text column holds in letters of three bytes.
alter table assessment_answer modify answer mediumtext not null;

-- Whether a person has yet to mark something in the attempt. The points until then are those that are sure.
alter table assessment_attempt add column awaits_marking boolean not null default false;
create index assessment_attempt_to_mark on assessment_attempt (awaits_marking, submitted_at);

-- What a person gave for one question of an attempt: a share from nought to one, which stands in place of what the key would give.
create table assessment_person_mark (
    attempt_id binary(16)    not null,
    no         int           not null,
    share      decimal(5, 4) not null,
    remark     text          null,
    marked_at  datetime(6)   not null,
    marked_by  binary(16)    not null,
    primary key (attempt_id, no),
    constraint assessment_person_mark_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
