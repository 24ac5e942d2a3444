-- That somebody answered the survey of a course, once. What they said is in other tables, and no column there leads to this one. The class
-- of noughts stands for none, here and below.
create table survey_participation (
    enrolment_id  binary(16) not null primary key,
    account_id    binary(16) not null,
    course_id     binary(16) not null,
    class_id      binary(16) not null,
    answered_on   date       not null,
    submission_id binary(16) not null,
    index survey_participation_account (account_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Those whose answers are counted together, and how many have answered. Whoever adds an answer holds the row.
create table survey_group (
    course_id binary(16) not null,
    class_id  binary(16) not null,
    answered  int        not null,
    primary key (course_id, class_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Ratings that wait for company, each for itself. Ids are random; once a rating is counted its row is gone.
create table survey_rating (
    id        binary(16)  not null primary key,
    course_id binary(16)  not null,
    class_id  binary(16)  not null,
    aspect    varchar(12) not null,
    rating    tinyint     not null,
    constraint survey_rating_range check (rating between 1 and 5),
    index survey_rating_group (course_id, class_id, aspect)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Ratings that were counted, five or more at once, by the month in which that was (its first day).
create table survey_figure (
    course_id   binary(16)  not null,
    class_id    binary(16)  not null,
    aspect      varchar(12) not null,
    released_in date        not null,
    ones        int         not null,
    twos        int         not null,
    threes      int         not null,
    fours       int         not null,
    fives       int         not null,
    primary key (course_id, class_id, aspect, released_in)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;

-- Comments, each for itself under a random id; without a month they wait for company.
create table survey_comment (
    id          binary(16)  not null primary key,
    course_id   binary(16)  not null,
    class_id    binary(16)  not null,
    question    varchar(12) not null,
    comment     text        not null,
    folded      text        not null,
    released_in date        null,
    index survey_comment_group (course_id, class_id, released_in),
    index survey_comment_month (course_id, released_in)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_520_ci;
