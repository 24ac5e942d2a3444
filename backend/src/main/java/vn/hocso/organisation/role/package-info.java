/** Roles held over subtrees, and what they allow. */
@NullMarked
package vn.hocso.organisation.role;

import org.jspecify.annotations.NullMarked;
