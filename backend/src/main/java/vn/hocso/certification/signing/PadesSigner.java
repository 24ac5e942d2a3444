package vn.hocso.certification.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Signs as PAdES baseline B, or T where signatures are time-stamped. */
final class PadesSigner implements DocumentSigner {

    private static final int ROOM = 8192;
    private static final int ROOM_WITH_TIME_STAMP = 20_480;

    private final SigningKey key;
    private final @Nullable TimeStamps timeStamps;

    PadesSigner(SigningKey key, @Nullable TimeStamps timeStamps) {
        this.key = key;
        this.timeStamps = timeStamps;
    }

    @Override
    public List<byte[]> sign(List<byte[]> pdfs, Instant at) {
        int room = timeStamps == null ? ROOM : ROOM_WITH_TIME_STAMP;
        List<PreparedPdf> prepared =
                pdfs.stream().map(pdf -> PreparedPdf.of(pdf, at, room)).toList();
        List<CmsSignature> containers =
                prepared.stream().map(pdf -> CmsSignature.over(pdf.hash(), key)).toList();
        List<byte[]> signatures =
                key.sign(containers.stream().map(CmsSignature::toBeSigned).toList());
        List<byte[]> signed = new ArrayList<>(pdfs.size());
        for (int i = 0; i < prepared.size(); i++) {
            byte[] signature = signatures.get(i);
            signed.add(prepared.get(i)
                    .with(containers.get(i).with(signature, timeStamps == null ? null : timeStamps.over(signature))));
        }
        return signed;
    }

    @Override
    public X509Certificate certificate() {
        return key.certificate();
    }

    @Override
    public boolean internal() {
        return key.internal();
    }
}
