/** What the audit log needs to know of people and units, and what it is told of them. */
@NullMarked
package vn.hocso.organisation.oversight;

import org.jspecify.annotations.NullMarked;
