-- What people had done in the background: how far it is, and how it ended.
create table job_job (
    id               binary(16)    not null primary key,
    kind             varchar(60)   character set ascii not null,
    owner_id         binary(16)    not null,
    subject_id       binary(16)    null,
    state            varchar(12)   character set ascii not null,
    params           text          not null,
    done             int           not null,
    total            int           null,
    counts           text          not null,
    cancel_requested boolean       not null,
    failure_code     varchar(100)  character set ascii null,
    failure_params   text          null,
    created_at       datetime(6)   not null,
    started_at       datetime(6)   null,
    finished_at      datetime(6)   null,
    result_name      varchar(200)  null,
    result_type      varchar(120)  character set ascii null,
    result_bytes     bigint        null,
    index job_job_owner (owner_id, created_at),
    index job_job_created (created_at),
    index job_job_finished (finished_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Result files in pieces, so that no statement grows with the file. They go when the job goes.
create table job_result_part (
    job_id  binary(16) not null,
    number  int        not null,
    content mediumblob not null,
    primary key (job_id, number),
    constraint job_result_part_job foreign key (job_id) references job_job (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Which node works on what. The columns are those the scheduler's library expects.
create table job_task (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob         null,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         datetime(6)  null,
    last_failure         datetime(6)  null,
    consecutive_failures int          null,
    last_heartbeat       datetime(6)  null,
    version              bigint       not null,
    priority             smallint     null,
    primary key (task_name, task_instance),
    index job_task_execution_time (execution_time),
    index job_task_last_heartbeat (last_heartbeat)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
