package vn.hocso.certification.document;

import java.time.Instant;
import java.time.LocalDate;

import vn.hocso.certification.document.CertificateFace.Course;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.document.CertificateFace.Issuer;

/** Certificates of nobody, to see a layout with. */
public enum Sample {
    USUAL(
            new Holder("Nguyễn Thị Minh Nguyệt", "Chuyên viên chính", "Sở Khoa học và Công nghệ tỉnh Đồng Tháp"),
            "Nhận thức về chuyển đổi số",
            new Issuer(
                    "Cục Chuyển đổi số quốc gia",
                    "Bộ Khoa học và Công nghệ",
                    "Hà Nội",
                    "Cục trưởng",
                    "Trần Quốc Khánh")),
    /** The longest names an agency has to expect. */
    LONGEST(
            new Holder(
                    "Công Tằng Tôn Nữ Nguyễn Phước Hoàng Bảo Khánh Thục Đoan Trinh Nguyệt Quỳnh Hương",
                    "Phó Trưởng phòng phụ trách Phòng Phát triển hạ tầng số và An toàn thông tin mạng",
                    "Trung tâm Phục vụ hành chính công đặc khu Phú Quốc, Ủy ban nhân dân tỉnh An Giang"),
            "Bồi dưỡng kiến thức, kỹ năng chuyển đổi số và triển khai dịch vụ công trực tuyến toàn trình cho cán bộ, "
                    + "công chức, viên chức cấp xã trong mô hình chính quyền địa phương hai cấp năm 2026",
            new Issuer(
                    "Trung tâm Đào tạo, bồi dưỡng cán bộ, công chức và Phát triển kỹ năng số quốc gia",
                    "Ủy ban Quốc gia về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
                    "Thành phố Hồ Chí Minh",
                    "KT. Giám đốc, Phó Giám đốc phụ trách công tác đào tạo, bồi dưỡng",
                    "PGS. TS. Nguyễn Hoàng Phương Thảo Nguyên"));

    /** As long as what a QR code holds: the address and the certificate's own words, signed. */
    public static final String CODE = "https://hocso.example.vn/verify/HS-2026-7K3M-Q9TX-4#" + "7315".repeat(200);

    private final Holder holder;
    private final String course;
    private final Issuer issuer;

    Sample(Holder holder, String course, Issuer issuer) {
        this.holder = holder;
        this.course = course;
        this.issuer = issuer;
    }

    public CertificateFace face() {
        return of(holder, course, issuer);
    }

    static CertificateFace of(Holder holder, String course, Issuer issuer) {
        return new CertificateFace(
                "HS-2026-7K3M-Q9TX-4",
                "15/2026/GCN-CCDSQG",
                holder,
                new Course(course, "CDS-101", 3),
                issuer,
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2029, 11, 21),
                new Decision("1234/QĐ-CĐSQG", LocalDate.of(2026, 11, 20)),
                Instant.parse("2026-11-22T03:04:05.678Z"),
                "https://hocso.example.vn/verify/HS-2026-7K3M-Q9TX-4");
    }
}
