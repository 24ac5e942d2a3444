package vn.hocso.certification.document;

import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hocso.shared.QrCode;

/** Where everything stands on the page, from the state's name down to the signer's. */
final class CertificateLayout {

    private static final Color INK = new Color(0x10272C);
    private static final Color MUTED = new Color(0x4D6367);
    private static final Color BRAND = new Color(0x0F6469);
    private static final Color DEEP = new Color(0x0A3D45);
    private static final Color ACCENT = new Color(0xE8981D);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DateTimeFormatter SIGNED_AT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final float MARGIN = 62;
    private static final float SIGNER_CENTRE_FROM_RIGHT = 186;
    private static final float QR_SIDE = 96;

    private final Canvas canvas;
    private final CertificateFace face;
    private final String code;
    private final float centre;

    CertificateLayout(Canvas canvas, CertificateFace face, String code) {
        this.canvas = canvas;
        this.face = face;
        this.code = code;
        this.centre = canvas.width() / 2;
    }

    void draw() throws IOException {
        border();
        agency();
        state();
        body();
        register();
        signature();
    }

    private void border() throws IOException {
        canvas.frame(24, 2.2f, DEEP);
        canvas.frame(31, 0.6f, ACCENT);
        float side = 9;
        for (float x : new float[] {31 - side / 2, canvas.width() - 31 - side / 2}) {
            for (float y : new float[] {31 - side / 2, canvas.height() - 31 - side / 2}) {
                canvas.fill(x, y, side, side, ACCENT);
            }
        }
    }

    private void agency() throws IOException {
        float middle = MARGIN + 140;
        float y = canvas.height() - 64;
        String governing = face.issuer().governingName();
        if (governing != null) {
            y = canvas.centred(Paragraph.fit(canvas.regular(), upper(governing), 10.5f, 300, 2), middle, y, 1.35f, INK);
        }
        Paragraph agency = Paragraph.fit(canvas.bold(), upper(face.issuer().name()), 10.5f, 300, 2);
        float below = canvas.centred(agency, middle, y, 1.35f, INK);
        canvas.rule(middle - 40, below + agency.size() * 0.8f, 80, 0.8f, INK);
    }

    private void state() throws IOException {
        float middle = canvas.width() - MARGIN - 150;
        float y = canvas.height() - 64;
        float next = canvas.centred(
                Paragraph.line(canvas.bold(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 10.5f), middle, y, 1.45f, INK);
        Paragraph motto = Paragraph.line(canvas.bold(), "Độc lập - Tự do - Hạnh phúc", 11.5f);
        canvas.centred(motto, middle, next, 1, INK);
        float length = motto.face().width(motto.lines().getFirst(), motto.size());
        canvas.rule(middle - length / 2, next - 6.5f, length, 0.8f, INK);
    }

    private void body() throws IOException {
        canvas.centred(Paragraph.line(canvas.bold(), "GIẤY CHỨNG NHẬN HOÀN THÀNH", 30), centre, 434, 1, BRAND);
        canvas.rule(centre - 34, 415, 68, 2, ACCENT);
        float width = canvas.width() - 2 * MARGIN - 40;
        Block.column(canvas, blocks(width), centre, 409, 202);
    }

    private List<Block> blocks(float width) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                Paragraph.fit(canvas.regular(), face.issuer().name() + " chứng nhận", 12.5f, width, 1),
                6,
                1.3f,
                MUTED));
        blocks.add(new Block(name(width), 7, 1.2f, INK));
        String standing = Stream.of(face.holder().position(), face.holder().unitName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!standing.isEmpty()) {
            blocks.add(new Block(Paragraph.fit(canvas.regular(), standing, 12.5f, width, 2), 3, 1.35f, INK));
        }
        blocks.add(new Block(Paragraph.line(canvas.regular(), "đã hoàn thành khóa học", 12.5f), 7, 1.3f, MUTED));
        blocks.add(new Block(Paragraph.fit(canvas.semiBold(), face.course().title(), 20, width, 2), 4, 1.28f, DEEP));
        blocks.add(new Block(Paragraph.fit(canvas.regular(), facts(), 11, width, 1), 5, 1.2f, MUTED));
        return blocks;
    }

    /** On one line while it stays large, on two when the name is long. */
    private Paragraph name(float width) {
        String name = face.holder().name();
        Paragraph oneLine = Paragraph.fit(canvas.bold(), name, 29, width, 1);
        return oneLine.size() >= 20 ? oneLine : Paragraph.fit(canvas.bold(), name, 22, width, 2);
    }

    private String facts() {
        return "Mã khóa học %s, phiên bản %d. Hoàn thành ngày %s."
                .formatted(face.course().code(), face.course().versionNumber(), inWords(face.completedOn()));
    }

    private void register() throws IOException {
        float bottom = 60;
        canvas.qr(QrCode.of(code), MARGIN, bottom, QR_SIDE);
        float x = MARGIN + QR_SIDE + 16;
        float y = bottom + QR_SIDE - 9;
        y = labelled("Số vào sổ: ", face.registerNumber(), x, y);
        y = labelled("Số hiệu: ", face.number(), x, y);
        LocalDate expiresOn = face.expiresOn();
        if (expiresOn != null) {
            y = labelled("Có giá trị đến hết ngày: ", NUMERIC.format(expiresOn), x, y);
        }
        y = canvas.left(Paragraph.line(canvas.regular(), "Quét mã hoặc tra cứu tại", 9), x, y - 6, 1.5f, MUTED);
        canvas.left(Paragraph.fit(canvas.regular(), face.verificationUrl(), 9, 260, 1), x, y, 1, BRAND);
    }

    private float labelled(String label, String value, float x, float y) throws IOException {
        float size = 10;
        canvas.left(Paragraph.line(canvas.regular(), label, size), x, y, 1, MUTED);
        float offset = canvas.regular().width(label, size);
        return canvas.left(Paragraph.fit(canvas.semiBold(), value, size, 260 - offset, 1), x + offset, y, 1.55f, INK);
    }

    /** Between the signer's title and name there is room for the image of the seal, where the usual form has it. */
    private void signature() throws IOException {
        float middle = canvas.width() - SIGNER_CENTRE_FROM_RIGHT;
        float width = 240;
        String dated = "%s, ngày %s".formatted(face.issuer().place(), inWords(face.issuedOn()));
        float y = canvas.centred(Paragraph.fit(canvas.italic(), dated, 11, width, 1), middle, 180, 1.5f, INK);
        canvas.centred(
                Paragraph.fit(canvas.bold(), upper(face.issuer().signerTitle()), 11, width, 2), middle, y, 1.25f, INK);
        signed(middle, 86);
        String signer = face.issuer().signerName();
        if (signer != null) {
            canvas.centred(Paragraph.fit(canvas.bold(), signer, 12, width, 1), middle, 63, 1, INK);
        }
    }

    private void signed(float middle, float bottom) throws IOException {
        float width = 172;
        float x = middle - width / 2 + 8;
        String at = SIGNED_AT.format(face.signedAt().atZone(ArchiveFormat.ZONE));
        canvas.box(middle - width / 2, bottom, width, 41, BRAND);
        canvas.left(Paragraph.line(canvas.semiBold(), "Đã ký số", 8), x, bottom + 30, 1, BRAND);
        Paragraph agency =
                Paragraph.fit(canvas.regular(), "Cơ quan: " + face.issuer().name(), 7, width - 16, 2);
        canvas.left(agency, x, bottom + (agency.lines().size() == 1 ? 19 : 21.5f), 1.25f, BRAND);
        canvas.left(Paragraph.line(canvas.regular(), "Thời gian ký: " + at, 6.5f), x, bottom + 6, 1, BRAND);
    }

    /** Day and month below ten carry a nought before them only where it prevents tampering: days to 9 and the first two months. */
    static String inWords(LocalDate date) {
        String day = date.getDayOfMonth() < 10 ? "0" + date.getDayOfMonth() : "" + date.getDayOfMonth();
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "%s tháng %s năm %d".formatted(day, month, date.getYear());
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
