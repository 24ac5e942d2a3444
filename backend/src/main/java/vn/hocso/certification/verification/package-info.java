/** What anybody may ask of a certificate without signing in: by its number or by the paper itself, over one and the same check. */
@NullMarked
package vn.hocso.certification.verification;

import org.jspecify.annotations.NullMarked;
