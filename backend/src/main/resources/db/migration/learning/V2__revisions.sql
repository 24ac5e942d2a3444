-- Counted up with every change, so that a node can write down more of what it wrote last without reading it again,
-- and notices when somebody else was there in between.
-- The revision of an enrolment counts what changes more than time and place within a lesson.
alter table learning_enrolment add column revision int not null default 1;
alter table learning_lesson_progress add column revision int not null default 1;
