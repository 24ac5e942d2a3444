-- Units get days of validity: from the first day they exist up to, and without, the first day they no longer do. A unit that has ended keeps
-- its row; its path stands below that of its successor, so that whoever looks after the successor looks after what it left.
alter table organisation_unit
    add column valid_from   date       not null default '2025-07-01',
    add column valid_until  date       null,
    add column successor_id binary(16) null,
    add column code_now     varchar(40) generated always as (case when valid_until is null then code end) stored;

alter table organisation_unit
    drop index organisation_unit_code,
    add constraint organisation_unit_code_now unique (code_now),
    add index organisation_unit_code (code),
    add index organisation_unit_successor (successor_id);

update organisation_unit set valid_from = '1900-01-01' where parent_id is null;

-- What each unit was from day to day, without gaps. After its end a unit stands here with living = false, below its successor, so that what
-- belonged to it can be counted on any later day as well.
create table organisation_unit_period (
    unit_id     binary(16)   not null,
    valid_from  date         not null,
    valid_until date         null,
    living      boolean      not null,
    code        varchar(40)  not null,
    name        varchar(160) not null,
    full_name   varchar(200) not null,
    name_folded varchar(200) not null,
    kind        varchar(24)  not null,
    parent_id   binary(16)   null,
    path        varchar(190) not null,
    depth       int          not null,
    primary key (unit_id, valid_from),
    index organisation_unit_period_parent (parent_id, valid_from),
    index organisation_unit_period_path (path, valid_from),
    index organisation_unit_period_code (code, valid_from),
    constraint organisation_unit_period_unit_fk foreign key (unit_id) references organisation_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

insert into organisation_unit_period
    (unit_id, valid_from, valid_until, living, code, name, full_name, name_folded, kind, parent_id, path, depth)
select id, valid_from, null, true, code, name, full_name, name_folded, kind, parent_id, path, depth
from organisation_unit;

-- What was decided about units: by whom, why, from which day on, and what came of it. The identifier is chosen by whoever asks, so that
-- asking twice changes once.
create table organisation_unit_change (
    id              binary(16)   not null primary key,
    kind            varchar(16)  not null,
    status          varchar(16)  not null,
    effective_on    date         not null,
    reason          varchar(500) not null,
    decision_number varchar(80)  null,
    details         longtext     not null,
    fingerprint     char(64)     not null,
    batch_id        binary(16)   null,
    batch_position  int          not null,
    recorded_by     binary(16)   null,
    recorded_at     datetime(6)  not null,
    settled_by      binary(16)   null,
    settled_at      datetime(6)  null,
    problem_code    varchar(80)  null,
    problem_facts   longtext     null,
    people_moved    int          not null default 0,
    roles_followed  int          not null default 0,
    roles_ended     int          not null default 0,
    index organisation_unit_change_due (status, effective_on, recorded_at),
    index organisation_unit_change_day (effective_on, recorded_at),
    index organisation_unit_change_batch (batch_id, batch_position)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Which units a change is about, named as they were before it.
create table organisation_unit_change_unit (
    change_id binary(16)   not null,
    unit_id   binary(16)   not null,
    part      varchar(16)  not null,
    code      varchar(40)  not null,
    full_name varchar(200) not null,
    primary key (change_id, unit_id, part),
    index organisation_unit_change_unit_unit (unit_id, change_id),
    constraint organisation_unit_change_unit_change_fk foreign key (change_id) references organisation_unit_change (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Working space of a change while it is carried out; nobody else ever sees a row of these two.
create table organisation_planned_period (
    run_id       binary(16)   not null,
    unit_id      binary(16)   not null,
    valid_from   date         not null,
    valid_until  date         null,
    living       boolean      not null,
    code         varchar(40)  not null,
    name         varchar(160) not null,
    full_name    varchar(200) not null,
    name_folded  varchar(200) not null,
    kind         varchar(24)  not null,
    parent_id    binary(16)   null,
    path         varchar(190) not null,
    depth        int          not null,
    ended_on     date         null,
    successor_id binary(16)   null,
    primary key (run_id, unit_id, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

create table organisation_planned_row (
    run_id    binary(16) not null,
    kind      char(1)    not null,
    row_id    binary(16) not null,
    change_id binary(16) not null,
    to_unit   binary(16) null,
    primary key (run_id, kind, row_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Which change began or ended a membership or a role; null when a person did.
alter table organisation_membership
    add column begun_by_change binary(16) null,
    add column ended_by_change binary(16) null,
    add index organisation_membership_ended_by (ended_by_change);

alter table organisation_role_grant
    add column begun_by_change binary(16) null,
    add column ended_by_change binary(16) null;

-- What lists and reports of other modules may join. Units that have ended are there too, at their place below their successor.
create or replace view organisation_unit_path as
select id as unit_id, path, depth, parent_id, code, name, full_name, kind, valid_from, valid_until, successor_id
from organisation_unit;

-- The tree of any day: rows with valid_from <= day and (valid_until is null or valid_until > day).
create view organisation_unit_history as
select unit_id, valid_from, valid_until, living, path, depth, parent_id, code, name, full_name, kind
from organisation_unit_period;

-- Where everyone belonged at any moment: rows with since < moment and (ended_at is null or ended_at >= moment).
create view organisation_place_history as
select account_id, unit_id, since, ended_at
from organisation_membership
where is_primary;
