/** Which roles require a second factor of their holders. */
@NullMarked
package vn.hocso.organisation.secondfactor;

import org.jspecify.annotations.NullMarked;
