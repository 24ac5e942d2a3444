/** Signing in as somebody else, to see what they see: for a while, for a reason, with less than they may do themselves. */
@NullMarked
package vn.hocso.organisation.signinas;

import org.jspecify.annotations.NullMarked;
