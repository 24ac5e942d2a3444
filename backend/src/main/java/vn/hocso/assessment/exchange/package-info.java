/** Reading questions from files of other systems, and saying of each what could not be taken over. */
@NullMarked
package vn.hocso.assessment.exchange;

import org.jspecify.annotations.NullMarked;
