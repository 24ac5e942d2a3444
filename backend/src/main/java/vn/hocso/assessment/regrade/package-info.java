/** Marking a question of past attempts again after its key was mended: who changes first, then the change itself. */
@NullMarked
package vn.hocso.assessment.regrade;

import org.jspecify.annotations.NullMarked;
