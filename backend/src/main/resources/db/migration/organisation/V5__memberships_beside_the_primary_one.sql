-- A person may belong to several units at once, to each of them once. One is the primary unit, by which they are counted.
alter table organisation_membership
    add column ended_reason varchar(300) null,
    add column held_now tinyint generated always as (case when ended_at is null then 1 end) stored,
    add column beside_now tinyint generated always as (case when ended_at is null and not is_primary then 1 end) stored,
    add index organisation_membership_held (account_id, held_now, unit_id),
    add index organisation_membership_beside (beside_now, unit_id, account_id);
