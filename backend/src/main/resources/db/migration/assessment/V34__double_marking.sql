-- Whether two persons mark each answer of the attempt that no key can mark, as its paper says.
alter table assessment_attempt add column marked_twice boolean not null default false;

-- What each of two markers gave. The mark that was made of both, and counts, stands in assessment_person_mark alone. The first key lets the
-- database allow two for an answer, the other one of each person, whoever asks at once.
create table assessment_marker_mark (
    attempt_id binary(16)    not null,
    no         int           not null,
    turn       int           not null,
    share      decimal(5, 4) not null,
    levels     varchar(2000) character set ascii null,
    remark     text          null,
    marked_at  datetime(6)   not null,
    marked_by  binary(16)    not null,
    primary key (attempt_id, no, turn),
    constraint assessment_marker_mark_once unique (attempt_id, no, marked_by),
    constraint assessment_marker_mark_two check (turn in (1, 2)),
    constraint assessment_marker_mark_of foreign key (attempt_id) references assessment_attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The levels of the rubric that were chosen, by their places, and why a mark was decided upon where two markers differed.
alter table assessment_person_mark add column levels varchar(2000) character set ascii null;
alter table assessment_person_mark add column reason varchar(1000) null;
