package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** How files come in, and what is refused. */
@HocsoTest
class FileUploadTests extends FileUploadScene {

    @Test
    void aPartOfACaseTakesFilesByItsOwnRule() {
        exam = new EssayExam(http, somebody, courses, quizzes, Review.AFTER_SUBMIT, null, "CASE", """
                {"parts": [{"stem": "Vì sao?", "type": "ESSAY", "weight": 1, "body": {"mostWords": 100, "rubric": []}},
                  {"stem": "Nộp kế hoạch", "type": "FILE_UPLOAD", "weight": 1, "body": %s}]}""".formatted(BODY));
        learner = exam.learner;
        attempt = attemptOf(learner);
        byte[] pdf = pdf(50);
        String announced = "{\"fileId\": \"%s\", \"name\": \"An.pdf\", \"bytes\": 50, \"part\": %d}";
        UUID id = UUID.randomUUID();
        assertThat(learner.post(attempt + "/answers/1/files", announced.formatted(id, 0)))
                .hasStatus(409)
                .bodyText()
                .contains("files-not-asked");
        assertThat(learner.post(attempt + "/answers/1/files", announced.formatted(id, 1)))
                .hasStatusOk();
        piece(learner, id, 0, pdf);
        JsonNode file = json(complete(id));
        assertThat(learner.put(
                        attempt + "/answers/1",
                        "{\"answer\": {\"parts\": {\"0\": {\"text\": \"Vì dân\"}, \"1\": {\"files\": [%s]}}}, \"seq\": 1}"
                                .formatted(file)))
                .hasStatusOk();
        learner.post(attempt + "/submission", null);
        LearnerCalls marker = exam.trainer();
        assertThat(marker.get(attempt + "/marks"))
                .bodyText()
                .contains("1-1.pdf")
                .doesNotContain("An.pdf");
        assertThat(marker.get(uri(file)).getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(marker.put(attempt + "/marks/1", """
                        {"share": 0.5, "annotations": [{"from": 11, "to": 17, "quote": "Vì dân", "comment": "Đúng", "tag": "STRENGTH"}]}""")).hasStatusOk();
        assertThat(json(learner.get(attempt + "/result"))
                        .at("/review/0/annotated/text")
                        .stringValue())
                .isEqualTo("1. Vì sao?\nVì dân");
    }

    @Test
    void eachStepMayBeRepeated() {
        byte[] pdf = pdf(1_000);
        UUID id = UUID.randomUUID();
        announce(id, "bai.pdf", pdf.length);
        assertThat(announce(id, "bai.pdf", pdf.length)).hasStatusOk();
        assertThat(piece(learner, id, 0, pdf)).hasStatus(204);
        assertThat(piece(learner, id, 0, pdf)).hasStatus(204);
        JsonNode first = json(complete(id));
        assertThat(json(complete(id))).isEqualTo(first);
        assertThat(piece(learner, id, 0, pdf)).hasStatus(204);
        answer(1, first);
        answer(2, first);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsNotAskedForIsRefusedBeforeAByteIsSent() {
        assertThat(announce(UUID.randomUUID(), "bai.exe", 10))
                .hasStatus(400)
                .bodyText()
                .contains("file-not-allowed");
        assertThat(announce(UUID.randomUUID(), "bai.pdf", 1024 * 1024 + 1))
                .hasStatus(400)
                .bodyText()
                .contains("file-too-large");
        assertThat(announce(UUID.randomUUID(), "bai.pdf", 0)).hasStatus(400);
        assertThat(learner.post(
                        attempt + "/answers/2/files",
                        "{\"fileId\": \"%s\", \"name\": \"a.pdf\", \"bytes\": 1}".formatted(UUID.randomUUID())))
                .hasStatus(404);
        assertThat(learner.post(
                        attempt + "/answers/1/files",
                        "{\"fileId\": \"%s\", \"part\": 0, \"name\": \"a.pdf\", \"bytes\": 1}"
                                .formatted(UUID.randomUUID())))
                .hasStatus(409);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsLetGo() {
        byte[] page = "<!DOCTYPE html><html><body>hi</body></html>".getBytes(UTF_8);
        UUID id = UUID.randomUUID();
        announce(id, "bai.pdf", page.length);
        piece(learner, id, 0, page);
        assertThat(complete(id)).hasStatus(400).bodyText().contains("media.content-differs");
        assertThat(complete(id)).hasStatus(404);
    }

    @Test
    void aFileWithPiecesMissingOrOddIsNotWhole() {
        UUID id = UUID.randomUUID();
        byte[] pdf = pdf(PIECE + 5);
        announce(id, "bai.pdf", pdf.length);
        assertThat(piece(learner, id, 0, Arrays.copyOf(pdf, 10))).hasStatus(400);
        assertThat(piece(learner, id, 2, Arrays.copyOf(pdf, 10))).hasStatus(400);
        assertThat(piece(learner, id, 1, Arrays.copyOfRange(pdf, PIECE, pdf.length)))
                .hasStatus(204);
        assertThat(complete(id)).hasStatus(409).bodyText().contains("pieces-missing");
        assertThat(piece(learner, id, 0, Arrays.copyOf(pdf, PIECE))).hasStatus(204);
        assertThat(complete(id)).hasStatusOk();
    }

    @Test
    void answersNameFilesThatAreThereAndAsTheyAre() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        String renamed = file.toString().replace("\"bai.pdf\"", "\"khac.pdf\"");
        String larger = file.toString().replace(":100", ":99");
        String unknown = file.toString()
                .replace(file.path("fileId").stringValue(), UUID.randomUUID().toString());
        for (String wrong : List.of(renamed, larger, unknown)) {
            assertThat(put(1, wrong)).as(wrong).hasStatus(400);
        }
        assertThat(put(1, file.toString())).hasStatusOk();
    }

    @Test
    void filesOfAnotherAttemptAreNoAnswer() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        LearnerCalls other = another();
        String theirs = attemptOf(other);
        assertThat(other.put(theirs + "/answers/1", "{\"answer\": {\"files\": [%s]}, \"seq\": 1}".formatted(file)))
                .hasStatus(400);
        assertThat(other.post(
                        theirs + "/answers/1/files",
                        "{\"fileId\": %s, \"name\": \"a.pdf\", \"bytes\": 1}".formatted(file.path("fileId"))))
                .hasStatus(404);
    }

    @Test
    void whatBecomesWholeAfterTheTimeIsUpIsPartOfNoAnswer() {
        JsonNode inTime = handedIn("dung-gio.pdf", pdf(100));
        answer(1, inTime);
        UUID late = UUID.randomUUID();
        byte[] pdf = pdf(200);
        announce(late, "tre.pdf", pdf.length);
        piece(learner, late, 0, pdf);
        jdbc.sql("update assessment_attempt set deadline_at = ? where id = ?")
                .params(Columns.at(Instant.now().minusSeconds(60)), Ids.bytes(id()))
                .update();
        assertThat(complete(late)).hasStatus(409).bodyText().contains("attempt-closed");
        assertThat(piece(learner, late, 0, pdf)).hasStatus(409);
        assertThat(announce(UUID.randomUUID(), "tre.pdf", 10)).hasStatus(409);
        assertThat(json(learner.get(attempt + "/result")).path("state").stringValue())
                .isEqualTo("TIMED_OUT");
        assertThat(exam.trainer().get(uri(inTime))).hasStatusOk();
    }

    @Test
    void anUploadThatIsGivenUpIsLetGoAndOneThatIsWholeStays() {
        UUID unfinished = UUID.randomUUID();
        announce(unfinished, "do-dang.pdf", 102);
        assertThat(learner.delete(attempt + "/files/" + unfinished)).hasStatus(204);
        assertThat(piece(learner, unfinished, 0, pdf(102))).hasStatus(404);
        JsonNode whole = handedIn("bai.pdf", pdf(100));
        assertThat(learner.delete(uri(whole))).hasStatus(204);
        assertThat(learner.get(uri(whole))).hasStatusOk();
    }

    @Test
    void noMoreThanTheAttemptHoldsIsTakenAndWhatWasReplacedMakesRoom() {
        JsonNode first = handedIn("mot.pdf", pdf(100));
        JsonNode second = handedIn("hai.pdf", pdf(101));
        answer(1, first);
        answer(2, second);
        jdbc.sql("update assessment_answer_file set bytes = ? where attempt_id = ? and file_name = 'mot.pdf'")
                .params(AnswerFileIntake.MOST_MEGABYTES * 1024 * 1024 - 200, Ids.bytes(id()))
                .update();
        assertThat(announce(UUID.randomUUID(), "ba.pdf", 200))
                .hasStatus(409)
                .bodyText()
                .contains("attempt-full");
        jdbc.sql("update assessment_answer_file set whole_at = timestampadd(minute, -5, whole_at) where attempt_id = ?")
                .param(Ids.bytes(id()))
                .update();
        assertThat(announce(UUID.randomUUID(), "ba.pdf", 200)).hasStatusOk();
        assertThat(learner.get(uri(first))).hasStatus(404);
        assertThat(learner.get(uri(second))).hasStatusOk();
    }

    @Test
    void anAnswerOfNothingNeedsNobodyToMarkIt() {
        learner.put(attempt + "/answers/1", "{\"answer\": {\"files\": [], \"text\": \" \"}, \"seq\": 1}");
        learner.post(attempt + "/submission", null);
        assertThat(json(learner.get(attempt + "/result")).path("awaitsMarking").booleanValue())
                .isFalse();
    }
}
