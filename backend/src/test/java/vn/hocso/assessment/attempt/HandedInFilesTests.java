package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Who reads files that were handed in, what becomes of them in marking, and how long they stay. */
@HocsoTest
class HandedInFilesTests extends FileUploadScene {

    @Test
    void aFileComesInPiecesAndIsMarkedByAPersonWhoDoesNotLearnItsName() throws IOException {
        byte[] pdf = pdf(PIECE + 17);
        JsonNode file = handedIn("Nguyễn Văn An - bài làm.pdf", pdf);
        assertThat(file.path("bytes").longValue()).isEqualTo(pdf.length);
        answer(1, file);
        assertThat(json(learner.get(attempt))
                        .at("/questions/0/answer/answer/files/0/name")
                        .stringValue())
                .isEqualTo("Nguyễn Văn An - bài làm.pdf");
        assertThat(learner.post(attempt + "/submission", null)).hasStatusOk();

        LearnerCalls marker = exam.trainer();
        MvcTestResult work = marker.get(attempt + "/marks");
        assertThat(work).bodyText().contains("1-1.pdf").doesNotContain("Văn An").contains("CHỈ DÀNH");
        MvcTestResult sent = marker.get(uri(file));
        assertThat(sent.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(sent.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("1-1.pdf")
                .doesNotContain("An");
        assertThat(sent).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(sent.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(sent.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(zipped(marker.get(attempt + "/files")))
                .containsOnlyKeys("1-1.pdf")
                .containsValue(pdf.length);

        assertThat(json(marker.put(attempt + "/marks/1", "{\"share\": 0.75, \"remark\": \"Tốt\"}"))
                        .path("awaitsMarking")
                        .booleanValue())
                .isFalse();
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(75);
        assertThat(result.at("/review/0/answer/files/0/name").stringValue()).startsWith("Nguyễn Văn An");
        assertThat(json(marker.get(attempt + "/sheet"))
                        .at("/questions/0/answer/files/0/name")
                        .stringValue())
                .as("who may change a mark knows whose it is")
                .startsWith("Nguyễn Văn An");
    }

    @Test
    void filesThatNoAnswerNamesAreSweptWithTheirBytes() {
        JsonNode kept = handedIn("giu.pdf", pdf(100));
        JsonNode left = handedIn("bo.pdf", pdf(101));
        UUID unfinished = UUID.randomUUID();
        announce(unfinished, "do-dang.pdf", 102);
        piece(learner, unfinished, 0, pdf(102));
        answer(1, kept, left);
        answer(2, kept);
        learner.post(attempt + "/submission", null);
        assertThat(learner.get(uri(left))).hasStatus(404);
        goneFiles.takeAway();
        assertThat(rows()).as("the attempt may be opened again").isEqualTo(3);
        jdbc.sql("update assessment_answer_file set left_at = timestampadd(day, -31, left_at) where attempt_id = ?")
                .param(Ids.bytes(id()))
                .update();
        goneFiles.takeAway();
        assertThat(rows()).isEqualTo(1);
        assertThat(store.exists(key(kept))).isTrue();
        assertThat(store.exists(key(left))).isFalse();
        assertThat(store.exists("answers/%s/%s/0".formatted(id(), unfinished))).isFalse();
        assertThat(learner.get(uri(kept))).hasStatusOk();
    }

    @Test
    void anAttemptThatIsOpenedAgainTakesTheFilesThatHadComeBefore() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        learner.post(attempt + "/submission", null);
        jdbc.sql("update assessment_attempt set state = 'OPEN', submitted_at = null where id = ?")
                .param(Ids.bytes(id()))
                .update();
        answer(1, file);
        learner.post(attempt + "/submission", null);
        assertThat(exam.trainer().get(uri(file))).hasStatusOk();
    }

    @Test
    void onlyTheLearnerAndThoseWhoMarkTheUnitReadFiles() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        answer(1, file);
        LearnerCalls trainer = exam.trainer();
        assertThat(trainer.get(uri(file))).as("nobody reads over a shoulder").hasStatus(404);
        learner.post(attempt + "/submission", null);
        Someone elsewhere = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        for (LearnerCalls nobody : List.of(another(), new LearnerCalls(http, elsewhere.signedIn()))) {
            assertThat(nobody.get(uri(file)).getResponse().getStatus()).isIn(403, 404);
            assertThat(nobody.get(attempt + "/files").getResponse().getStatus()).isIn(403, 404);
            assertThat(nobody.delete(uri(file))).hasStatus(404);
            assertThat(piece(nobody, UUID.fromString(file.path("fileId").stringValue()), 0, pdf(100)))
                    .hasStatus(404);
        }
        assertThat(http.get().uri(uri(file))).hasStatus(401);
        assertThat(trainer.get(uri(file))).hasStatusOk();
        assertThat(learner.get(uri(file))).hasStatusOk();
        assertThat(trainer.get(attempt + "/files/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void theTextWithTheFilesMayBeAnnotated() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        learner.put(
                attempt + "/answers/1",
                "{\"answer\": {\"files\": [%s], \"text\": \"Phần một và phần hai\"}, \"seq\": 1}".formatted(file));
        learner.post(attempt + "/submission", null);
        assertThat(exam.trainer().put(attempt + "/marks/1", """
                        {"share": 1, "annotations": [{"from": 0, "to": 8, "quote": "Phần một", "comment": "Rõ", "tag": "STRENGTH"}]}""")).hasStatusOk();
        assertThat(json(learner.get(attempt + "/result"))
                        .at("/review/0/annotated/annotations/0/comment")
                        .stringValue())
                .isEqualTo("Rõ");
    }

    @Test
    void oneFindsTheFilesInTheCopyOfOnesDataAndErasingTakesThem() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        answer(1, file);
        learner.post(attempt + "/submission", null);
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        personalData.tell(exam.person.id().value(), (table, row) -> {
            if (table.equals("answer-files")) {
                told.add(row);
            }
        });
        assertThat(told)
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("file", "bai.pdf").containsEntry("kind", "application/pdf"));
        personalData.erase(exam.person.id().value());
        goneFiles.takeAway();
        assertThat(store.exists(key(file))).isFalse();
        assertThat(rows()).isZero();
        assertThat(exam.trainer().get(uri(file))).hasStatus(404);
    }
}
