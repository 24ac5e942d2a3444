/** Places in courses: enrolling, withdrawing, and moving on when a course is published anew. */
@NullMarked
package vn.hocso.learning.enrolment;

import org.jspecify.annotations.NullMarked;
