/** Classes: dated runs of a course with their own trainers and learners. */
@NullMarked
package vn.hocso.learning.classes;

import org.jspecify.annotations.NullMarked;
