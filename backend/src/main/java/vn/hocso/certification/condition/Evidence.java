package vn.hocso.certification.condition;

/** What has to be looked up of a learner before a condition can be held against them. */
enum Evidence {
    MARKS,
    APPROVAL,
    SURVEY
}
