-- Topics that an import made, which go with its questions when it is taken back.
create table assessment_import_topic (
    import_id binary(16) not null,
    topic_id  binary(16) not null,
    primary key (import_id, topic_id),
    constraint assessment_import_topic_by foreign key (import_id) references assessment_import (id) on delete cascade,
    constraint assessment_import_topic_of foreign key (topic_id) references assessment_topic (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
