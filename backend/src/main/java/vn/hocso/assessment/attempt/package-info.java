/** Attempts, which live on the server from start to mark. */
@NullMarked
package vn.hocso.assessment.attempt;

import org.jspecify.annotations.NullMarked;
