-- How a question did, as the analysis last found it, for the list of the bank: how often it was asked at all, and the figures of its present wording.
-- What it was counted from stands beside it, so that only questions that were asked or marked anew are looked at again.
create table assessment_question_figure (
    question_id    binary(16)     not null primary key,
    revision       int            not null,
    asked          bigint         not null,
    earned         decimal(18, 4) not null,
    facility       double         null,
    discrimination double         null,
    flags          varchar(200)   character set ascii not null,
    counted_at     datetime(6)    not null,
    constraint assessment_question_figure_of foreign key (question_id) references assessment_question (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Counting reads this index alone.
alter table assessment_item_outcome
    drop index assessment_item_outcome_question,
    add index assessment_item_outcome_question (question_id, revision, share);
