/** A person's own security page: the factors of the account, and confirming that it is really them. */
@NullMarked
package vn.hocso.identity.security;

import org.jspecify.annotations.NullMarked;
