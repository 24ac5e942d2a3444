-- Roles made by system administrators. What the built-in ones permit is part of the release and has no rows.
create table organisation_role (
    code        varchar(32)   not null primary key,
    version     bigint        not null,
    name_vi     varchar(120)  not null,
    name_en     varchar(120)  not null,
    description varchar(500)  null,
    permissions varchar(1000) not null,
    made_by     binary(16)    not null,
    made_at     datetime(6)   not null,
    changed_by  binary(16)    not null,
    changed_at  datetime(6)   not null,
    retired_by  binary(16)    null,
    retired_at  datetime(6)   null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Without granted_at a grant was made when it began. A grant is open until somebody ends it.
-- Whether an open one is held at a moment is a question of its period, and is asked with that moment.
alter table organisation_role_grant rename column role_name to role_code;
alter table organisation_role_grant rename column held_now to open_now;
alter table organisation_role_grant
    add column until_at    datetime(6)  null,
    add column granted_at  datetime(6)  null,
    add column reason      varchar(500) null,
    add column end_reason  varchar(500) null,
    add column approval_id binary(16)   null;
alter table organisation_role_grant
    add constraint organisation_role_grant_period check (until_at is null or until_at > since);

-- Risky acts that wait for a second person, and those that were decided.
create table organisation_approval (
    id              binary(16)   not null primary key,
    act             varchar(40)  not null,
    subject         varchar(190) not null,
    unit_id         binary(16)   not null,
    permission      varchar(40)  not null,
    schema_version  int          not null,
    payload         json         not null,
    reason          varchar(500) not null,
    asked_by        binary(16)   not null,
    asked_at        datetime(6)  not null,
    expires_at      datetime(6)  not null,
    state           varchar(16)  not null,
    decided_by      binary(16)   null,
    decided_at      datetime(6)  null,
    decision_reason varchar(500) null,
    waiting_now     tinyint generated always as (case when state = 'WAITING' then 1 end) stored,
    constraint organisation_approval_waiting unique (act, subject, waiting_now),
    index organisation_approval_place (waiting_now, unit_id),
    index organisation_approval_asked (asked_by, asked_at),
    constraint organisation_approval_unit_fk foreign key (unit_id) references organisation_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
