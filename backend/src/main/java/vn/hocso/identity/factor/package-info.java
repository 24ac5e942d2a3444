/** Second factors: one-time codes, recovery codes, who needs them, and acts that ask for a factor to be shown anew. */
@NullMarked
package vn.hocso.identity.factor;

import org.jspecify.annotations.NullMarked;
