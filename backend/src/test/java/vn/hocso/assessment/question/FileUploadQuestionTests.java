package vn.hocso.assessment.question;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.assessment.question.QuestionType.QuestionProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.assessment.question.SampleBodies.json;

class FileUploadQuestionTests {

    private static final QuestionTypes TYPES = ChoiceTypes.all();
    private static final QuestionType TYPE = TYPES.require("FILE_UPLOAD");
    private static final String A = "018f0000-0000-7000-8000-00000000000a";
    private static final String B = "018f0000-0000-7000-8000-00000000000b";

    private final Frozen frozen = TYPE.freeze(json(SampleBodies.ALL.get("FILE_UPLOAD")), false, new Random(1));

    @Test
    void whatIsShownNamesTheEndingsThatAreTaken() {
        assertThat(frozen.shown().path("extensions").toString()).contains("\"pdf\"", "\"jpg\"");
        assertThat(frozen.shown().path("extensions").toString()).doesNotContain("\"zip\"");
    }

    @Test
    void filesEarnNothingByThemselvesAndNothingHandedInNeedsNobody() {
        assertThat(mark(answer(file(A, "bai.pdf", 1, "pdf")))).isNull();
        assertThat(mark(json("{\"files\": [], \"text\": \"Xem tệp\"}"))).isNull();
        assertThat(mark(json("{\"files\": [], \"text\": \"  \"}"))).isZero();
        assertThat(mark(json("{}"))).isZero();
    }

    @Test
    void anAnswerOfOtherFilesThanAskedForIsNotAllowed() {
        assertThat(allows(answer(file(A, "bai.pdf", 1, "pdf"), file(B, "anh.jpg", 2, "jpg"))))
                .isTrue();
        assertThat(allows(answer(file(A, "bai.zip", 1, "zip")))).isFalse();
        assertThat(allows(answer(file(A, "bai.pdf", 0, "pdf")))).isFalse();
        assertThat(allows(answer(file(A, "bai.pdf", 5L * 1024 * 1024 + 1, "pdf"))))
                .isFalse();
        assertThat(allows(answer(file(A, "bai.pdf", 1, "pdf"), file(A, "bai.pdf", 1, "pdf"))))
                .isFalse();
        assertThat(allows(answer(
                        file(A, "1.pdf", 1, "pdf"),
                        file(B, "2.pdf", 1, "pdf"),
                        file(UUID.randomUUID().toString(), "3.pdf", 1, "pdf"))))
                .isFalse();
        assertThat(allows(answer(file(A, "x".repeat(256), 1, "pdf")))).isFalse();
    }

    @Test
    void theTextWithTheFilesMayBeAnnotatedAndFilesAloneMayNot() {
        assertThat(TYPE.prose(frozen.shown(), json("{\"files\": [], \"text\": \"Một\\r\\nHai\"}")))
                .isEqualTo("Một\nHai");
        assertThat(TYPE.prose(frozen.shown(), answer(file(A, "bai.pdf", 1, "pdf"))))
                .isNull();
    }

    @Test
    void ofACaseThosePartsMayBeAnnotatedThatAreTextsEachBelowWhatWasAsked() {
        QuestionType cases = TYPES.require("CASE");
        JsonNode shown = cases.freeze(cases.accept(json(SampleBodies.ESSAY_CASE)), false, new Random(1))
                .shown();
        assertThat(cases.prose(shown, json("{\"parts\": {\"0\": {\"text\": \"Vì\\r\\nthế\"}}}")))
                .isEqualTo("1. Câu a\nVì\nthế");
        assertThat(cases.prose(shown, json("{\"parts\": {\"0\": {\"text\": \" \"}}}")))
                .isNull();
        assertThat(cases.prose(shown, json("{}"))).isNull();
    }

    @Test
    void filesAreNamedAnewAlsoWithinACase() {
        QuestionType cases = TYPES.require("CASE");
        JsonNode answer = json("{\"parts\": {\"3\": %s, \"0\": {\"text\": \"Vì\"}, \"1\": %s}}"
                .formatted(answer(file(A, "an.pdf", 1, "pdf")), answer(file(B, "binh.jpg", 2, "jpg"))));
        assertThat(cases.files(answer)).extracting(HandedFile::name).containsExactly("binh.jpg", "an.pdf");
        JsonNode renamed =
                cases.renamed(answer, file -> new HandedFile(file.fileId(), "tep", file.bytes(), file.extension()));
        assertThat(renamed.toString()).doesNotContain("an.pdf", "binh").contains(A, B, "Vì");
    }

    @Test
    void aPartOfACaseHasItsOwnRule() {
        QuestionType cases = TYPES.require("CASE");
        JsonNode body =
                json("{\"parts\": [{\"stem\": \"a\", \"type\": \"ESSAY\", \"weight\": 1, \"body\": {\"mostWords\": 5}},"
                        + " {\"stem\": \"b\", \"type\": \"FILE_UPLOAD\", \"weight\": 1, \"body\": %s}]}"
                                .formatted(SampleBodies.ALL.get("FILE_UPLOAD")));
        JsonNode shown = cases.freeze(cases.accept(body), false, new Random(1)).shown();
        assertThat(cases.takesFiles(shown)).isTrue();
        assertThat(cases.fileRule(shown, 1))
                .hasValueSatisfying(rule -> assertThat(rule.mostFiles()).isEqualTo(2));
        assertThat(cases.fileRule(shown, 0)).isEmpty();
        assertThat(cases.fileRule(shown, null)).isEmpty();
        assertThat(cases.fileRule(shown, 9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mostFiles\": 0, \"groups\": [\"PICTURE\"], \"mostMegabytes\": 1, \"withText\": false} | mostFiles",
                "{\"mostFiles\": 11, \"groups\": [\"PICTURE\"], \"mostMegabytes\": 1, \"withText\": false} | mostFiles",
                "{\"mostFiles\": 1, \"groups\": [], \"mostMegabytes\": 1, \"withText\": false} | groups",
                "{\"mostFiles\": 1, \"groups\": [\"PICTURE\"], \"mostMegabytes\": 101, \"withText\": false} | mostMegabytes"
            })
    void whatCannotBeAskedForIsToldAtItsField(String bodyAndField) {
        String[] both = bodyAndField.split(" \\| ");
        assertThat(TYPE.check(TYPE.accept(json(both[0]))))
                .extracting(QuestionProblem::field)
                .containsExactly(both[1]);
    }

    private boolean allows(JsonNode answer) {
        return TYPE.allows(frozen.shown(), answer);
    }

    private java.math.BigDecimal mark(JsonNode answer) {
        return TYPE.mark(frozen.key(), answer, Scoring.PARTIAL);
    }

    private static HandedFile file(String id, String name, long bytes, String extension) {
        return new HandedFile(UUID.fromString(id), name, bytes, extension);
    }

    private static JsonNode answer(HandedFile... files) {
        return Bodies.write(new FileUploadQuestion.HandedIn(List.of(files), null));
    }
}
