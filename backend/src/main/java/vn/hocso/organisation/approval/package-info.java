/** Risky acts that wait for a second person: asking, deciding, and doing once what was agreed. */
@NullMarked
package vn.hocso.organisation.approval;

import org.jspecify.annotations.NullMarked;
