/** Removing what has been kept long enough. */
@NullMarked
package vn.hocso.privacy.retention;

import org.jspecify.annotations.NullMarked;
