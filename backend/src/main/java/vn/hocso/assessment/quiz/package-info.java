/** Quizzes as authors define them, and as blocks of published lessons. */
@NullMarked
package vn.hocso.assessment.quiz;

import org.jspecify.annotations.NullMarked;
