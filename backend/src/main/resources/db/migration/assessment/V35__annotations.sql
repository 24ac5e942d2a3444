-- What markers say about passages of an answer, as JSON: places in its text, the passage itself, the comment and a tag.
alter table assessment_person_mark add column annotations mediumtext null;
alter table assessment_marker_mark add column annotations mediumtext null;
