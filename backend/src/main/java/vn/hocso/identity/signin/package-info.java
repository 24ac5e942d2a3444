/** Proving who one is, and ending that. */
@NullMarked
package vn.hocso.identity.signin;

import org.jspecify.annotations.NullMarked;
