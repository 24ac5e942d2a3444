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

import vn.hocso.assessment.question.HotSpotBody;
import vn.hocso.assessment.question.HotSpotBody.Shape;
import vn.hocso.testing.SharedData;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QtiPackageTests {

    private static final QtiPackage FORMAT = new QtiPackage(
            new QtiFormat(
                    List.of(new QtiInteractions().qtiExtendedText(), new QtiPictureInteractions().qtiSelectPoint())),
            new QtiOneFormat());
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

    @Test
    void aPictureThatIsAskedAboutComesWithItsPlaces() throws IOException {
        byte[] picture = SamplePictures.png(40, 20);
        String item = """
                <assessmentItem identifier="a" title="Bản đồ"><responseDeclaration identifier="R" cardinality="multiple" baseType="point">
                <areaMapping defaultValue="0"><areaMapEntry shape="rect" coords="4,2,20,10" mappedValue="1"/>
                <areaMapEntry shape="circle" coords="30,10,4" mappedValue="1"/><areaMapEntry shape="default" mappedValue="0"/></areaMapping>
                </responseDeclaration><itemBody><selectPointInteraction responseIdentifier="R" maxChoices="2"><prompt>Chỉ</prompt>
                <object data="../media/b%E1%BA%A3n.png" type="image/png"/></selectPointInteraction></itemBody></assessmentItem>""";
        ReadQuestions read = FORMAT.read(zipped(Map.of(
                "imsmanifest.xml",
                "<manifest/>".getBytes(UTF_8),
                "items/a.xml",
                item.getBytes(UTF_8),
                "media/bản.png",
                picture)));

        HotSpotBody body = read.questions().getFirst().body(HotSpotBody.class);
        assertThat(read.pictures().get(body.mediaId()))
                .isNotNull()
                .extracting(Picture::name, Picture::content)
                .containsExactly("b%E1%BA%A3n.png", picture);
        assertThat(body.mostPoints()).isEqualTo(2);
        assertThat(body.areas()).extracting(HotSpotBody.Area::shape).containsExactly(Shape.RECTANGLE, Shape.POLYGON);
        assertThat(body.areas().getFirst().points().getFirst().x()).isEqualByComparingTo("10");
        assertThat(read.questions().getFirst().problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.picture-undescribed");
    }

    @Test
    void aQuestionOnAPictureThatIsNotThereStaysOut() throws IOException {
        ReadQuestion question = FORMAT.read(zip(Map.of(
                        "imsmanifest.xml",
                        "<manifest/>",
                        "a.xml",
                        "<assessmentItem identifier=\"a\"><itemBody><selectPointInteraction responseIdentifier=\"R\">"
                                + "<object data=\"b.png\"/></selectPointInteraction></itemBody></assessmentItem>")))
                .questions()
                .getFirst();

        assertThat(question.isReadable()).isFalse();
        assertThat(question.problems()).contains(ImportProblem.lost(1, "picture-unusable", "b.png"));
    }

    @Test
    void classificationsAndKeywordsOfTheManifestAreTags() throws IOException {
        ReadQuestions read = FORMAT.read(zip(Map.of("imsmanifest.xml", """
                <manifest><resources><resource identifier="r" type="imsqti_item_xmlv2p1" href="a.xml"><metadata>
                <imsmd:lom xmlns:imsmd="http://ltsc.ieee.org/xsd/LOM"><imsmd:general><imsmd:keyword>
                <imsmd:string language="vi">ký số</imsmd:string></imsmd:keyword></imsmd:general><imsmd:classification>
                <imsmd:taxonPath><imsmd:source><imsmd:string>DigComp</imsmd:string></imsmd:source><imsmd:taxon><imsmd:id>4</imsmd:id>
                <imsmd:taxon><imsmd:id>4.1</imsmd:id></imsmd:taxon></imsmd:taxon></imsmd:taxonPath></imsmd:classification></imsmd:lom>
                </metadata><file href="a.xml"/></resource></resources></manifest>""", "a.xml", ITEM)));

        assertThat(read.questions().getFirst().tags()).containsExactly("ký số", "DigComp:4.1");
    }

    private static QuestionFile zip(Map<String, String> files) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(UTF_8)));
        return zipped(contents);
    }

    private static QuestionFile zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return new QuestionFile("items.zip", bytes.toByteArray());
    }
}
