/**
 * Certificates as digital badges (Open Badges 3.0): credentials that other systems read and check by themselves, as JSON with a proof, as a
 * JWT, and inside a picture; and the lists that tell which of them no longer count.
 */
@NullMarked
package vn.hocso.certification.badge;

import org.jspecify.annotations.NullMarked;
