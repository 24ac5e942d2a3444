/** The tree of units. */
@NullMarked
package vn.hocso.organisation.unit;

import org.jspecify.annotations.NullMarked;
