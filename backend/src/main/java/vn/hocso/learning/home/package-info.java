/** A learner's own start page. */
@NullMarked
package vn.hocso.learning.home;

import org.jspecify.annotations.NullMarked;
