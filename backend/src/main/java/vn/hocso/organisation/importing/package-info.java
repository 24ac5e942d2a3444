/** Bringing people in from files: checked as a whole first, written only when somebody says so, and the same again changes nothing. */
@NullMarked
package vn.hocso.organisation.importing;

import org.jspecify.annotations.NullMarked;
