/** What a person sees and changes of themselves, and signing in. */
@NullMarked
package vn.hocso.organisation.me;

import org.jspecify.annotations.NullMarked;
