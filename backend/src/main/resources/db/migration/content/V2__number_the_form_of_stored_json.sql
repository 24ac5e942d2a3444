-- The form of stored JSON has a number, so that a later form can be told from this one.

alter table content_lesson_body add column form int not null default 1;
alter table content_version add column form int not null default 1;
