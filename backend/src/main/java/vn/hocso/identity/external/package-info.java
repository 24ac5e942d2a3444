/** Signing in by way of another provider, such as a province's single sign-on, and linking accounts with it. */
@NullMarked
package vn.hocso.identity.external;

import org.jspecify.annotations.NullMarked;
