/** How guessing is slowed down, on all nodes together. */
@NullMarked
package vn.hocso.identity.throttle;

import org.jspecify.annotations.NullMarked;
