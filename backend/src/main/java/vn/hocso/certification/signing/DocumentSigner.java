package vn.hocso.certification.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Signs documents so that any later change to them shows. */
public interface DocumentSigner {

    /** The PDF with a PAdES signature over all of it, time-stamped where a server is configured; the given bytes stay its beginning. */
    default byte[] sign(byte[] pdf, Instant at) {
        return sign(List.of(pdf), at).getFirst();
    }

    /** All of them, in their order, or none. */
    List<byte[]> sign(List<byte[]> pdfs, Instant at);

    /** The certificate signatures are made with now. */
    X509Certificate certificate();

    /** Whether the key was made by this installation itself and is therefore vouched for by nobody else. */
    boolean internal();
}
