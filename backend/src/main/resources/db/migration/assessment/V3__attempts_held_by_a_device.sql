-- Which device works on an attempt, and how often it has changed hands. An answer tells under which of these it was given: of two devices
-- the later holder's answer counts, whatever their clocks say.
alter table assessment_attempt add column lease int not null default 0;
alter table assessment_attempt add column device_id binary(16) null;
alter table assessment_answer add column lease int not null default 0;
