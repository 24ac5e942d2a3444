/** How well questions and quizzes measure, by the formulas of classical test theory. */
@NullMarked
package vn.hocso.assessment.analysis;

import org.jspecify.annotations.NullMarked;
