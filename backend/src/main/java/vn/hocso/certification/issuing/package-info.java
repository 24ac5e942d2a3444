/** Runs in which certificates of a class are issued together upon a decision: who gets one and why not, exceptions, and what came of it. */
@NullMarked
package vn.hocso.certification.issuing;

import org.jspecify.annotations.NullMarked;
