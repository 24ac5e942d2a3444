package vn.hocso.certification.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.document.CertificateFace.Issuer;

/** Certificates to draw in tests. */
public final class CertificateFaces {

    public static final String CODE = Sample.CODE;
    public static final Instant SIGNED_AT = usual().signedAt();

    private CertificateFaces() {}

    public static CertificateFace usual() {
        return Sample.USUAL.face();
    }

    public static CertificateFace longest() {
        return Sample.LONGEST.face();
    }

    public static CertificateFace named(String holder) {
        return named(holder, null, null);
    }

    static CertificateFace named(String holder, @Nullable String position, @Nullable String unit) {
        return Sample.of(
                new Holder(holder, position, unit),
                "Nhận thức về chuyển đổi số",
                new Issuer("Bộ Khoa học và Công nghệ", null, "Hà Nội", "Thủ trưởng đơn vị", null));
    }
}
