/**
 * Putting an electronic seal under a document and checking one: PAdES baseline B, or T with a time-stamp server. Keys lie in a PKCS#12
 * file, a PKCS#11 token or with a remote signing service, behind {@link vn.hocso.certification.signing.SigningKey}.
 */
@NullMarked
package vn.hocso.certification.signing;

import org.jspecify.annotations.NullMarked;
