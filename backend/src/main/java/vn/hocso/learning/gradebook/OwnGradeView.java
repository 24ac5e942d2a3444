package vn.hocso.learning.gradebook;

import java.util.List;

import vn.hocso.learning.gradebook.GradebookViews.MarkNote;

/** The reader's own marks in a class, with the rules by which they make the final mark. */
record OwnGradeView(OwnClassView of, SchemeView scheme, Grade grade, List<MarkNote> notes) {}
