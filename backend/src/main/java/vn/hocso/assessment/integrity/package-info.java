/**
 * Hints that attempts at a quiz may want looking at: answers that two people have in common, and times far from the usual. A hint is for a
 * person to judge. Nothing follows from it by itself, and no mark depends on it.
 */
@NullMarked
package vn.hocso.assessment.integrity;

import org.jspecify.annotations.NullMarked;
