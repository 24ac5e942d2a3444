create table organisation_unit (
    id          binary(16)   not null primary key,
    version     bigint       not null,
    code        varchar(40)  not null,
    name        varchar(160) not null,
    full_name   varchar(200) not null,
    name_folded varchar(200) not null,
    kind        varchar(24)  not null,
    parent_id   binary(16)   null,
    path        varchar(190) not null,
    depth       int          not null,
    constraint organisation_unit_code unique (code),
    constraint organisation_unit_path unique (path),
    index organisation_unit_parent (parent_id),
    constraint organisation_unit_parent_fk foreign key (parent_id) references organisation_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- The next short number for a path; its only row is locked while units are added.
create table organisation_path_number (
    id          int    not null primary key,
    next_number bigint not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into organisation_path_number (id, next_number) values (1, 1);

create table organisation_membership (
    id           binary(16)   not null primary key,
    account_id   binary(16)   not null,
    unit_id      binary(16)   not null,
    job_position varchar(160) null,
    job_rank     varchar(160) null,
    person_class varchar(24)  null,
    is_primary   boolean      not null,
    since        datetime(6)  not null,
    ended_at     datetime(6)  null,
    primary_now  tinyint generated always as (case when is_primary and ended_at is null then 1 end) stored,
    constraint organisation_membership_primary unique (account_id, primary_now),
    index organisation_membership_unit (unit_id, primary_now, account_id),
    constraint organisation_membership_unit_fk foreign key (unit_id) references organisation_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table organisation_role_grant (
    id         binary(16)  not null primary key,
    account_id binary(16)  not null,
    role_name  varchar(32) not null,
    unit_id    binary(16)  not null,
    since      datetime(6) not null,
    ended_at   datetime(6) null,
    granted_by binary(16)  null,
    ended_by   binary(16)  null,
    held_now   tinyint generated always as (case when ended_at is null then 1 end) stored,
    constraint organisation_role_grant_held unique (account_id, role_name, unit_id, held_now),
    index organisation_role_grant_unit (unit_id, role_name, held_now),
    constraint organisation_role_grant_unit_fk foreign key (unit_id) references organisation_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- What lists of other modules may join: where everyone belongs now.
create view organisation_place as
select m.account_id, m.unit_id, u.path as unit_path, u.name as unit_name, u.full_name as unit_full_name,
       m.job_position, m.job_rank, m.person_class, m.since
from organisation_membership m
join organisation_unit u on u.id = m.unit_id
where m.primary_now = 1;

-- And the units themselves, by path.
create view organisation_unit_path as
select id as unit_id, path, depth, parent_id, code, name, full_name, kind
from organisation_unit;
