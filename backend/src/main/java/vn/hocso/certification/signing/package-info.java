/**
 * Putting an electronic seal under a document and checking one: PAdES baseline B with a key from a PKCS#12 file. Other keys, such as
 * those of a token or a remote service, come in behind {@link vn.hocso.certification.signing.DocumentSigner}.
 */
@NullMarked
package vn.hocso.certification.signing;

import org.jspecify.annotations.NullMarked;
