/** Making one record of two that are about the same person, and finding such. */
@NullMarked
package vn.hocso.organisation.merging;

import org.jspecify.annotations.NullMarked;
