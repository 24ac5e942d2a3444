/** What learners did in their lessons and when that completes a lesson or the course. */
@NullMarked
package vn.hocso.learning.progress;

import org.jspecify.annotations.NullMarked;
