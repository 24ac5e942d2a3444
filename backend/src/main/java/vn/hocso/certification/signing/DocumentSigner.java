package vn.hocso.certification.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** Signs documents so that any later change to them shows. */
public interface DocumentSigner {

    /** The PDF with a PAdES baseline B signature over all of it; the given bytes stay its beginning. */
    byte[] sign(byte[] pdf, Instant at);

    /** The certificate signatures are made with now. */
    X509Certificate certificate();

    /** Whether the key was made by this installation itself and is therefore vouched for by nobody else. */
    boolean internal();
}
