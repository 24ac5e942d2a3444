/** Files people upload: taking them in, listing and serving them. */
@NullMarked
package vn.hocso.media.library;

import org.jspecify.annotations.NullMarked;
