-- Quizzes that name questions of other units are found by these, like those whose rules draw from their banks.
insert ignore into assessment_quiz_bank (quiz_id, unit_id)
select distinct z.id, q.unit_id
from assessment_quiz z,
     json_table(z.rules, '$.sections[*].fixed[*]' columns (id varchar(36) path '$')) named,
     assessment_question q
where q.id = unhex(replace(named.id, '-', '')) and q.unit_id <> z.unit_id;
