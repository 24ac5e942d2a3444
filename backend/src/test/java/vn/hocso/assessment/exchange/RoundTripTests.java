package vn.hocso.assessment.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.question.ChoiceTypes;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported comes back as it was, or the export says what it left out. */
class RoundTripTests {

    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext(
            QtiFormat.class,
            QtiInteractions.class,
            QtiTextInteractions.class,
            QtiPictureInteractions.class,
            QtiOneFormat.class,
            QtiPackage.class,
            QtiExport.class,
            MoodleXmlFormat.class,
            MoodleTypes.class,
            MoodleGapTypes.class,
            MoodleCalculated.class,
            MoodleMarkers.class,
            MoodleCloze.class,
            MoodleXmlExport.class,
            GiftFormat.class,
            GiftExport.class);

    /** How well a type is carried at best: as it is, with something left out, or not at all. */
    private enum Carried {
        WHOLE,
        PARTLY,
        NOT
    }

    /** What docs/guides/exchange-questions.md promises. A new type has no line here yet and fails. */
    static Map<String, String> promised() {
        return Map.ofEntries(
                Map.entry("SINGLE_CHOICE", "WHOLE WHOLE WHOLE WHOLE"),
                Map.entry("MULTIPLE_CHOICE", "WHOLE WHOLE WHOLE WHOLE"),
                Map.entry("TRUE_FALSE", "WHOLE WHOLE WHOLE WHOLE"),
                Map.entry("MATCHING", "WHOLE WHOLE WHOLE WHOLE"),
                Map.entry("ORDERING", "NOT WHOLE WHOLE WHOLE"),
                Map.entry("CATEGORISING", "PARTLY PARTLY WHOLE WHOLE"),
                Map.entry("SHORT_ANSWER", "WHOLE WHOLE WHOLE WHOLE"),
                Map.entry("NUMERIC", "WHOLE WHOLE WHOLE WHOLE"),
                Map.entry("CALCULATED", "NOT WHOLE WHOLE WHOLE"),
                Map.entry("FILL_IN_BLANKS", "NOT WHOLE WHOLE WHOLE"),
                Map.entry("DRAG_WORDS", "NOT WHOLE WHOLE WHOLE"),
                Map.entry("HOT_SPOT", "NOT PARTLY WHOLE WHOLE"),
                Map.entry("SELECT_IN_TEXT", "NOT NOT WHOLE WHOLE"),
                Map.entry("MATRIX", "PARTLY PARTLY WHOLE WHOLE"),
                Map.entry("ESSAY", "WHOLE WHOLE WHOLE WHOLE"),
                Map.entry("FILE_UPLOAD", "NOT WHOLE PARTLY PARTLY"),
                Map.entry("DESCRIPTION", "WHOLE WHOLE WHOLE WHOLE"),
                Map.entry("CASE", "PARTLY PARTLY WHOLE WHOLE"));
    }

    static Set<String> types() {
        return ChoiceTypes.all().names();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsCarriedAsWellAsIsPromised(String type) {
        List<ReadQuestion> samples =
                SampleQuestions.all().filter(one -> type.equals(one.type())).toList();
        String carried = writers()
                .map(writer -> samples.stream()
                        .map(sample -> carried(writer, sample))
                        .min(Comparator.naturalOrder())
                        .map(Enum::name)
                        .orElse("no sample"))
                .collect(Collectors.joining(" "));

        assertThat(carried)
                .as("%s in GIFT, Moodle XML, QTI 2.1 and QTI 3.0", type)
                .isEqualTo(promised().get(type));
    }

    private static Carried carried(QuestionWriter writer, ReadQuestion question) {
        QuestionWriter.Written written = writer.write(List.of(question), SampleQuestions.PICTURES);
        return written.count() == 0 ? Carried.NOT : written.left().isEmpty() ? Carried.WHOLE : Carried.PARTLY;
    }

    private static Stream<QuestionWriter> writers() {
        return CONTEXT.getBeansOfType(QuestionWriter.class).values().stream()
                .sorted(Comparator.comparing(QuestionWriter::name));
    }

    @ParameterizedTest
    @MethodSource("vn.hocso.assessment.exchange.SampleQuestions#all")
    void aQuestionComesBackAsItWasOrTheExportSaysWhatIsLeftOut(ReadQuestion question) {
        for (QuestionWriter writer : writers().toList()) {
            QuestionWriter.Written written = writer.write(List.of(question), SampleQuestions.PICTURES);
            if (!written.left().isEmpty()) {
                assertThat(written.count()).isEqualTo(written.left().stream().anyMatch(ImportProblem::fatal) ? 0 : 1);
                continue;
            }
            ReadQuestion back = read(writer, written.content());
            assertThat(back.type()).as(writer.name()).isEqualTo(question.type());
            assertThat(back.body()).as(writer.name()).isEqualTo(question.body());
            assertThat(back.stem()).as(writer.name()).isEqualTo(question.stem());
            assertThat(back.explanation()).as(writer.name()).isEqualTo(question.explanation());
            assertThat(back.tags()).as(writer.name()).isEqualTo(question.tags());
            assertThat(back.problems()).as(writer.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("vn.hocso.assessment.exchange.SampleQuestions#all")
    void aPictureComesAlongAndChangesNothingElse(ReadQuestion question) {
        for (QuestionWriter writer :
                writers().filter(RoundTripTests::takesPictures).toList()) {
            QuestionWriter.Written plain = writer.write(List.of(question), SampleQuestions.PICTURES);
            QuestionWriter.Written pictured =
                    writer.write(List.of(question.showing(SampleQuestions.SHOWN)), SampleQuestions.PICTURES);

            assertThat(pictured.count()).as(writer.name()).isEqualTo(plain.count());
            assertThat(pictured.left()).as(writer.name()).isEqualTo(plain.left());
            assertThat(all(writer, pictured.content()).stream().map(RoundTripTests::anywhere))
                    .as(writer.name())
                    .isEqualTo(all(writer, plain.content()).stream()
                            .map(one -> anywhere(one.showing(SampleQuestions.SHOWN)))
                            .toList());
        }
    }

    @Test
    void whatNobodyHasDescribedYetComesBackUndescribed() {
        ReadQuestion question = SampleQuestions.all()
                .findFirst()
                .orElseThrow()
                .showing(new WrittenPicture(SampleQuestions.SHOWN.mediaId(), null));
        for (QuestionWriter writer :
                writers().filter(RoundTripTests::takesPictures).toList()) {
            QuestionWriter.Written written = writer.write(List.of(question), SampleQuestions.PICTURES);

            assertThat(all(writer, written.content()))
                    .as(writer.name())
                    .extracting(ReadQuestion::picture)
                    .containsExactly(question.picture());
        }
    }

    @ParameterizedTest
    @MethodSource("vn.hocso.assessment.exchange.SampleQuestions#all")
    void whereAPictureIsLeftOutTheRestIsWrittenAndTheExportSaysSo(ReadQuestion question) {
        ReadQuestion pictured = question.showing(new WrittenPicture(UUID.randomUUID(), "Không còn nữa"));
        for (QuestionWriter writer : writers().toList()) {
            QuestionWriter.Written plain = writer.write(List.of(question), SampleQuestions.PICTURES);
            QuestionWriter.Written without = writer.write(List.of(pictured), SampleQuestions.PICTURES);

            assertThat(without.count()).as(writer.name()).isEqualTo(plain.count());
            assertThat(without.left().stream()
                            .filter(one -> !plain.left().contains(one))
                            .map(ImportProblem::code))
                    .as(writer.name())
                    .isEqualTo(plain.count() == 0 ? List.of() : List.of("assessment.export.picture-unsaid"));
            assertThat(all(writer, without.content())).as(writer.name()).isEqualTo(all(writer, plain.content()));
        }
    }

    /** In whatever line it stands. */
    private static String anywhere(ReadQuestion question) {
        return question.toString().replaceFirst("line=\\d+", "");
    }

    private static boolean takesPictures(QuestionWriter writer) {
        return !writer.name().equals("GIFT");
    }

    private static List<ReadQuestion> all(QuestionWriter writer, byte[] content) {
        QuestionFile file = new QuestionFile("tep." + writer.extension(), content);
        return CONTEXT.getBeansOfType(QuestionFormat.class).values().stream()
                .filter(one -> one.recognises(file))
                .flatMap(one -> one.read(file).questions().stream())
                .toList();
    }

    private static ReadQuestion read(QuestionWriter writer, byte[] content) {
        QuestionFile file = new QuestionFile("tep." + writer.extension(), content);
        List<QuestionFormat> formats = CONTEXT.getBeansOfType(QuestionFormat.class).values().stream()
                .filter(one -> one.recognises(file))
                .toList();
        assertThat(formats).as(writer.name()).hasSize(1);
        return formats.getFirst().read(file).questions().getFirst();
    }
}
