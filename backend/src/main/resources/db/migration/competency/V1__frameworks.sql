-- A framework of competencies as somebody published it. Loading a later version of the same code takes its place.
create table competency_framework (
    id        binary(16)   not null primary key,
    code      varchar(40)  character set ascii not null,
    version   varchar(40)  not null,
    title_vi  varchar(300) not null,
    title_en  varchar(300) not null,
    source    varchar(500) not null,
    loaded_at datetime(6)  not null,
    constraint competency_framework_code unique (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Its areas and competencies. A code keeps its row for ever, so that what names it goes on naming it; one that a later version leaves out is retired.
create table competency_item (
    id             binary(16)   not null primary key,
    framework_id   binary(16)   not null,
    parent_id      binary(16)   null,
    code           varchar(40)  character set ascii not null,
    sequence       int          not null,
    title_vi       varchar(300) not null,
    title_en       varchar(300) not null,
    description_vi varchar(2000) not null,
    description_en varchar(2000) not null,
    folded         text         not null,
    retired        boolean      not null,
    constraint competency_item_code unique (framework_id, code),
    index competency_item_parent (parent_id),
    constraint competency_item_of foreign key (framework_id) references competency_framework (id),
    constraint competency_item_below foreign key (parent_id) references competency_item (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
