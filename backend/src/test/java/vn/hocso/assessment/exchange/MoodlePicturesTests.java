package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.HotSpotBody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.assessment.exchange.MoodleFiles.one;
import static vn.hocso.assessment.exchange.MoodleFiles.read;

/** Pictures that questions of Moodle show or ask about, and what describes them. */
class MoodlePicturesTests {

    @Test
    void theFirstPictureOfWhatIsAskedIsThatOfTheQuestionWithWhatDescribesIt() {
        ReadQuestions read = read("""
                <question type="description"><questiontext format="html"><text>&lt;p&gt;Xem &lt;img src="@@PLUGINFILE@@/b%E1%BA%A3n%20%C4%91%E1%BB%93.png"
                  alt="Bản đồ &amp;amp; chú giải"&gt; rồi đọc.&lt;/p&gt;</text>
                <file name="khac.png" encoding="base64">BBBB</file><file name="bản đồ.png" encoding="base64">AAAA</file></questiontext></question>""");
        ReadQuestion question = read.questions().getFirst();
        Picture picture =
                read.pictures().get(Objects.requireNonNull(question.picture()).mediaId());

        assertThat(question.stem()).isEqualTo("Xem rồi đọc.");
        assertThat(question.picture().description()).isEqualTo("Bản đồ & chú giải");
        assertThat(picture.name()).isEqualTo("bản đồ.png");
        assertThat(picture.content()).containsExactly(0, 0, 0);
        assertThat(question.problems())
                .extracting(ImportProblem::code, problem -> problem.params().get("what"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("assessment.import.file-lost", "khac.png"));
    }

    @Test
    void aPictureThatIsWrittenIntoItsAddressIsTakenToo() {
        ReadQuestion question = asking("<img alt='Nút' src='data:image/png;base64,AAAA'>Bấm vào đâu?");

        assertThat(question.stem()).isEqualTo("Bấm vào đâu?");
        assertThat(Objects.requireNonNull(question.picture()).description()).isEqualTo("Nút");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='data:image/png;base64,A'>",
                "<img src='data:text/html;base64,AAAA'>",
                "<img src='data:image/png,AAAA'>",
                "<img src='https://example.org/a.png'>",
                "<img src='@@PLUGINFILE@@/a.png'>",
                "<img src='../../../etc/passwd'>",
                "<img>",
                "<noscript><img src='data:image/png;base64,AAAA'></noscript>",
                "<template><img src='data:image/png;base64,AAAA'></template>",
                "<!-- <img src='data:image/png;base64,AAAA'> -->"
            })
    void whatIsNotInTheFileIsNoPicture(String html) {
        assertThat(asking(html + "Bấm vào đâu?").picture()).isNull();
    }

    @Test
    void whereAPictureIsAllThatAsksWhatDescribesItStandsForTheText() {
        assertThat(asking("<img alt='Cửa sổ cảnh báo' src='data:image/png;base64,AAAA'>")
                        .stem())
                .isEqualTo("Cửa sổ cảnh báo");
        assertThat(asking("<img src='data:image/png;base64,AAAA'>").stem()).isEqualTo("Tên");
    }

    @Test
    void theNameOfAFileDescribesNothingAndWhatIsTooLongIsCut() {
        assertThat(asking("Xem <img alt='picture.png' src='data:image/png;base64,AAAA'>")
                        .picture())
                .extracting(WrittenPicture::description)
                .isNull();
        ReadQuestion cut = asking("Xem <img alt='%s' src='data:image/png;base64,AAAA'>".formatted("a".repeat(1_001)));
        assertThat(Objects.requireNonNull(cut.picture()).description()).hasSize(1_000);
        assertThat(cut.problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.description-shortened");
    }

    private static ReadQuestion asking(String html) {
        return read("<question type=\"description\"><name><text>Tên</text></name><questiontext format=\"html\"><text><![CDATA["
                        + html + "]]></text></questiontext></question>")
                .questions()
                .getFirst();
    }

    @Test
    void namesThePicturesAndFilesThatStayBehindAndKeepsWhatDescribesThem() {
        ReadQuestion question = read("""
                <question type="description"><questiontext format="html"><text>&lt;img src="@@PLUGINFILE@@/a.png" alt="Trước"&gt;
                &lt;img src="@@PLUGINFILE@@/b%E1%BA%A3n%20%C4%91%E1%BB%93.png" alt="Bản đồ"&gt; Xem</text>
                <file name="a.png" encoding="base64">BBBB</file>
                <file name="bản đồ.png" encoding="base64">AAAA</file><file name="c.pdf" encoding="base64">AAAA</file></questiontext>
                </question>""").questions().getFirst();

        assertThat(question.stem()).isEqualTo("Bản đồ Xem");
        assertThat(question.problems())
                .extracting(
                        problem -> problem.code().replace("assessment.import.", ""),
                        problem -> problem.params().get("what"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("file-lost", "c.pdf"),
                        org.assertj.core.groups.Tuple.tuple("picture-lost", "bản đồ.png"));
    }

    @Test
    void markersOfOneNameAreAHotSpotOnTheirPicture() {
        ReadQuestions read = markers("""
                <drag><no>1</no><text>Ủy ban</text></drag><drag><no>2</no><text>Chợ</text></drag>
                <drop><no>1</no><shape>circle</shape><coords>10,10;5</coords><choice>1</choice></drop>
                <drop><no>2</no><shape>rectangle</shape><coords>20,10;10,5</coords><choice>1</choice></drop>""");
        HotSpotBody body = read.questions().getFirst().body(HotSpotBody.class);

        assertThat(read.pictures()).containsOnlyKeys(body.mediaId());
        assertThat(body.mostPoints()).isEqualTo(2);
        assertThat(body.areas())
                .contains(new HotSpotBody.Area(
                        HotSpotBody.Shape.RECTANGLE,
                        List.of(
                                new HotSpotBody.Point(BigDecimal.valueOf(50), BigDecimal.valueOf(50)),
                                new HotSpotBody.Point(BigDecimal.valueOf(75), BigDecimal.valueOf(75)))));
        assertThat(read.questions().getFirst().problems())
                .extracting(ImportProblem::code)
                .containsExactly(
                        "assessment.import.distractors-lost",
                        "assessment.import.picture-undescribed",
                        "assessment.import.part-lost");
    }

    @Test
    void markersOfSeveralNamesAreACase() {
        ReadQuestion question = markers("""
                        <drag><no>1</no><text>Ủy ban</text></drag><drag><no>2</no><text>Chợ</text></drag>
                        <drop><no>1</no><shape>circle</shape><coords>10,10;5</coords><choice>2</choice></drop>
                        <drop><no>2</no><shape>polygon</shape><coords>1,1;9,1;5,9</coords><choice>1</choice></drop>""").questions().getFirst();

        assertThat(question.type()).isEqualTo("CASE");
        assertThat(question.body(CompositeBody.class).parts())
                .extracting(CompositeBody.Part::stem, CompositeBody.Part::type)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ủy ban", "HOT_SPOT"),
                        org.assertj.core.groups.Tuple.tuple("Chợ", "HOT_SPOT"));
    }

    @Test
    void aPictureThatIsNoneKeepsItsQuestionOut() {
        ReadQuestion question = one(
                "ddmarker",
                "<file name=\"a.png\" encoding=\"base64\">bm90IGEgcGljdHVyZQ==</file><drag><no>1</no></drag>");

        assertThat(question.isReadable()).isFalse();
        assertThat(question.problems())
                .containsExactly(ImportProblem.fatal(question.line(), "picture-unusable", "a.png"));
    }

    private static ReadQuestions markers(String inside) {
        return read(
                "<question type=\"ddmarker\"><questiontext><text>Chỉ</text></questiontext><file name=\"a.png\" encoding=\"base64\">"
                        + java.util.Base64.getMimeEncoder().encodeToString(SamplePictures.png(40, 20)) + "</file>"
                        + inside
                        + "</question>");
    }
}
