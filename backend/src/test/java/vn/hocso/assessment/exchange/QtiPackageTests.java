package vn.hocso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import vn.hocso.testing.SharedData;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QtiPackageTests {

    private static final QtiPackage FORMAT =
            new QtiPackage(new QtiFormat(List.of(new QtiInteractions().qtiExtendedText())), new QtiOneFormat());
    private static final String ITEM =
            "<assessmentItem identifier=\"a\"><itemBody><p>Hỏi</p><extendedTextInteraction/></itemBody></assessmentItem>";

    @Test
    void readsTheItemsAndNamesWhatBreaks() throws IOException {
        ReadQuestions read = FORMAT.read(zip(Map.of(
                "imsmanifest.xml",
                "<manifest/>",
                "a.xml",
                ITEM,
                "b.xml",
                "<assessmentItem ><itemBody>",
                "c.png",
                "x")));

        assertThat(read.questions()).extracting(ReadQuestion::type).containsExactlyInAnyOrder("ESSAY", "DESCRIPTION");
        assertThat(read.problems()).containsExactly(ImportProblem.lost(1, "xml-mended", 1));
    }

    @Test
    void refusesAPathThatLeavesThePackage() throws IOException {
        QuestionFile file = zip(Map.of("../../a.xml", ITEM));

        assertThatThrownBy(() -> FORMAT.read(file)).isInstanceOf(SafeZip.PackageReachesOut.class);
    }

    @Test
    void refusesWhatSwellsBeyondAnyPackage() throws IOException {
        QuestionFile file = zip(Map.of("a.bin", "0".repeat(65 * 1024 * 1024)));

        assertThat(file.content().length).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> FORMAT.read(file)).isInstanceOf(SafeZip.PackageTooLarge.class);
    }

    @Test
    void refusesMoreFilesThanAnyPackageHas() throws IOException {
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 5_001; i++) {
            many.put("f" + i, "");
        }
        QuestionFile file = zip(many);

        assertThatThrownBy(() -> FORMAT.read(file)).isInstanceOf(SafeZip.PackageTooLarge.class);
    }

    @Test
    void anItemThatBringsEntitiesIsRefusedWithItsPackage() throws IOException {
        QuestionFile file = zip(Map.of("a.xml", "<!DOCTYPE a [<!ENTITY x 'y'>]><assessmentItem >&x;</assessmentItem>"));

        assertThatThrownBy(() -> FORMAT.read(file)).isInstanceOf(SafeXml.XmlForbidden.class);
    }

    @Test
    void everyItemOfASamplePackageIsReadOrSaysWhyNot() throws IOException {
        byte[] content = Files.readAllBytes(SharedData.require("qti/test_qti_2.1.zip"));
        ReadQuestions read = FORMAT.read(new QuestionFile("test.zip", content));

        assertThat(read.questions())
                .isNotEmpty()
                .allMatch(question ->
                        question.isReadable() || question.problems().stream().anyMatch(ImportProblem::fatal));
    }

    private static QuestionFile zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return new QuestionFile("items.zip", bytes.toByteArray());
    }
}
