-- The picture that a question shows below its stem, as it was at each revision, with what it shows for whoever cannot see it. Files lie in the library,
-- which keeps them; what came from another system may have no description yet, and is not approved before it has one.
alter table assessment_question_revision
    add column picture_id binary(16) null,
    add column picture_description varchar(1000) null;
