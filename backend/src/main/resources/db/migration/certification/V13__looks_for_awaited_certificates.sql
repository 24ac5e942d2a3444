-- How often in vain it was looked whether somebody may have their certificate. Those of classes that issue in runs only are looked at now
-- and then, too, as they may have left such a class.
alter table certification_awaited add column looks int not null default 0;

update certification_awaited set due_at = utc_timestamp(6) where due_at is null;

alter table certification_awaited modify column due_at datetime(6) not null;
