/** Showing a person what is kept of them, and making copies to take away. */
@NullMarked
package vn.hocso.privacy.copy;

import org.jspecify.annotations.NullMarked;
