package vn.hocso.certification.signing;

import java.nio.file.Files;
import java.nio.file.Path;

import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.document.CertificatePdf;

/** Signs a certificate with a token and ends: a process of its own, since SoftHSM finds its tokens by an environment variable. */
final class TokenSigning {

    private TokenSigning() {}

    /** @param arguments the library, the PIN, the key's label and the file to write */
    public static void main(String[] arguments) throws Exception {
        LocalKey key = new Pkcs11Token(Path.of(arguments[0]), 0, arguments[2]).open(arguments[1].toCharArray());
        if (key.key().getEncoded() != null) {
            throw new IllegalStateException("The key has left its token");
        }
        byte[] paper = new PadesSigner(key, null)
                .sign(CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE), CertificateFaces.SIGNED_AT);
        Files.write(Path.of(arguments[3]), paper);
    }
}
