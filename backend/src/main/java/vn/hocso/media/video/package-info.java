/** Makes uploaded videos fit for browsers, in the background. */
@NullMarked
package vn.hocso.media.video;

import org.jspecify.annotations.NullMarked;
