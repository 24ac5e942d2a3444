-- A lesson's revision counts now whatever changes of its enrolment, too.
alter table learning_enrolment drop column revision;
