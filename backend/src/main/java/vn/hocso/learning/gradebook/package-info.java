/** Marks of the learners of a class, and the one place where the final mark is found. */
@NullMarked
package vn.hocso.learning.gradebook;

import org.jspecify.annotations.NullMarked;
