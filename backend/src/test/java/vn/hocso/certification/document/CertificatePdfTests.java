package vn.hocso.certification.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hocso.certification.document.Layout.Orientation;

import static org.assertj.core.api.Assertions.assertThat;

class CertificatePdfTests {

    @Test
    void printsEveryFieldOfTheUsualForm() throws IOException {
        String text = textOf(CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE));

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("BỘ KHOA HỌC VÀ CÔNG NGHỆ", "CỤC CHUYỂN ĐỔI SỐ QUỐC GIA")
                .contains("GIẤY CHỨNG NHẬN HOÀN THÀNH", "Nguyễn Thị Minh Nguyệt")
                .contains("Chuyên viên chính, Sở Khoa học và Công nghệ tỉnh Đồng Tháp")
                .contains("Nhận thức về chuyển đổi số", "CDS-101", "phiên bản 3", "09 tháng 11 năm 2026")
                .contains("Hà Nội, ngày 22 tháng 11 năm 2026", "CỤC TRƯỞNG", "Trần Quốc Khánh")
                .contains("15/2026/GCN-CCDSQG", "HS-2026-7K3M-Q9TX-4", "2026-11-22T10:04:05+07:00")
                .contains("https://hocso.example.vn/verify/HS-2026-7K3M-Q9TX-4");
    }

    @Test
    void everyVietnameseLetterReadsBackFromThePaper() throws IOException {
        assertThat(vietnameseLetters().filter(letter -> letter.charAt(0) > 127))
                .as("all letters with marks, and đ")
                .hasSize(134);
        for (List<String> letters : inNamesOf(12, vietnameseLetters())) {
            String name = String.join("", letters);

            assertThat(textOf(CertificatePdf.of(CertificateFaces.named(name), CertificateFaces.CODE)))
                    .contains(name);
        }
    }

    @Test
    void lettersWrittenWithLooseMarksAreComposedBeforeTheyAreDrawn() throws IOException {
        String name = "Đỗ Thị Quỳnh Như";

        assertThat(textOf(CertificatePdf.of(
                        CertificateFaces.named(Normalizer.normalize(name, Form.NFD)), CertificateFaces.CODE)))
                .contains(name);
    }

    @Test
    void aLetterTheFontLacksNeverStopsACertificate() throws IOException {
        assertThat(textOf(CertificatePdf.of(CertificateFaces.named("Trần 龍 Văn\u200B An\n😀"), CertificateFaces.CODE)))
                .contains("Trần", "Văn");
    }

    @ParameterizedTest
    @EnumSource
    void theLongestNamesStayInsideTheFrameAndApartFromEachOther(StandardLayout standard) throws IOException {
        Orientation page = standard.layout().orientation();
        List<TextPosition> letters = lettersOf(print(CertificateFaces.longest(), standard));

        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.getXDirAdj()).isGreaterThan(40);
            assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(points(page.width()) - 40);
            assertThat(letter.getYDirAdj()).isBetween(45f, points(page.height()) - 45);
        });
        assertThat(overlapping(letters)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fitsOnOnePageAndDrawsSomething(StandardLayout standard) throws IOException {
        for (CertificateFace face : List.of(CertificateFaces.usual(), CertificateFaces.longest())) {
            try (PDDocument document = Loader.loadPDF(print(face, standard))) {
                assertThat(document.getNumberOfPages()).isOne();
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 110);
                Path shown = Path.of(
                        "target",
                        "certificate-%s-%d.png"
                                .formatted(standard, face.holder().name().length()));
                Files.createDirectories(shown.getParent());
                ImageIO.write(image, "png", shown.toFile());
            }
        }
    }

    private static byte[] print(CertificateFace face, StandardLayout standard) {
        return CertificatePdf.of(face, CertificateFaces.CODE, standard.layout(), Pictures.NONE);
    }

    private static float points(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    @Test
    void datesCarryANoughtWhereTheUsualFormHasOne() {
        assertThat(Field.inWords(java.time.LocalDate.of(2026, 2, 3))).isEqualTo("03 tháng 02 năm 2026");
        assertThat(Field.inWords(java.time.LocalDate.of(2026, 3, 10))).isEqualTo("10 tháng 3 năm 2026");
    }

    static Stream<String> vietnameseLetters() {
        String marks = "\u0300\u0309\u0303\u0301\u0323";
        return Stream.concat(
                        "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz".chars().mapToObj(Character::toString),
                        "aăâeêioôơuưy"
                                .chars()
                                .boxed()
                                .flatMap(vowel -> marks.chars()
                                        .mapToObj(mark -> Normalizer.normalize(
                                                "" + (char) vowel.intValue() + (char) mark, Form.NFC))))
                .flatMap(letter -> Stream.of(letter, letter.toUpperCase(java.util.Locale.ROOT)));
    }

    private static List<List<String>> inNamesOf(int length, Stream<String> letters) {
        List<String> all = letters.toList();
        List<List<String>> names = new ArrayList<>();
        for (int from = 0; from < all.size(); from += length) {
            names.add(all.subList(from, Math.min(all.size(), from + length)));
        }
        return names;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<TextPosition> lettersOf(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return letters;
    }

    /** Pairs of letters on different lines whose bodies cover each other. */
    private static List<String> overlapping(List<TextPosition> letters) {
        return letters.stream()
                .flatMap(one -> letters.stream()
                        .filter(other -> other.getYDirAdj() > one.getYDirAdj() + 0.5f)
                        .filter(other -> other.getXDirAdj() < one.getXDirAdj() + one.getWidthDirAdj()
                                && one.getXDirAdj() < other.getXDirAdj() + other.getWidthDirAdj())
                        .filter(other -> other.getYDirAdj() - 0.95f * other.getFontSizeInPt() < one.getYDirAdj())
                        .map(other -> one + " over " + other))
                .collect(Collectors.toList());
    }
}
