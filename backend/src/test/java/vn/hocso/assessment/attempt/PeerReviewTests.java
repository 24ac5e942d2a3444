package vn.hocso.assessment.attempt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptGraded;
import vn.hocso.assessment.PeerReviewsDue;
import vn.hocso.assessment.PeerReviewsReceived;
import vn.hocso.assessment.PeerReviewsWanted;
import vn.hocso.assessment.Quizzes.Combining;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** What learners give to and get from each other. */
@HocsoTest
@ExtendWith(PublishedEventsExtension.class)
class PeerReviewTests extends PeerReviewScene {

    @Test
    void threeWhoReviewEachOtherAreAllMarked(AssertablePublishedEvents events) {
        reviewAll(an, 1);
        reviewAll(binh, 1);
        reviewAll(chi, 0);
        assertThat(percent(an, ofAn)).as("one says all, one says nothing").isEqualTo(50);
        assertThat(percent(binh, ofBinh)).isEqualTo(50);
        assertThat(percent(chi, ofChi)).isEqualTo(100);
        assertThat(json(chi.get(ofChi + "/result")).path("courseCompleted").booleanValue())
                .isTrue();
        assertThat(events.ofType(AttemptGraded.class)).hasSize(3);
        assertThat(events.ofType(PeerReviewsReceived.class)).hasSize(3);
        assertThat(counts().path("forMe").intValue()).isZero();
    }

    @Test
    void nothingIsToldBeforeThereAreEnoughReviewsAndTheOwnOnesAreSent(AssertablePublishedEvents events) {
        reviewAll(an, 1);
        review(binh, 1);
        review(chi, 1);
        assertThat(awaits(an, ofAn)).isEqualTo(sentAbout(ofAn) < 2);
        for (String address : List.of(ofBinh, ofBinh + "/result", "/api/peer-duties")) {
            assertThat(json(binh.get(address)).toString()).as(address).doesNotContain(REMARK);
        }
        assertThat(json(chi.get(ofChi + "/result")).toString()).doesNotContain(REMARK);
        assertThat(events.ofType(PeerReviewsReceived.class)
                        .matching(one -> one.attemptId().toString().equals(id(ofBinh))))
                .isEmpty();
    }

    @Test
    void theOwnMarkWaitsForTheOwnReviews() {
        reviewAll(an, 1);
        reviewAll(binh, 1);
        assertThat(sentAbout(ofChi)).isEqualTo(2);
        assertThat(awaits(chi, ofChi)).isTrue();
        assertThat(json(chi.get("/api/peer-duties")).at("/0/ownMarkWaits").booleanValue())
                .isTrue();
        reviewAll(chi, 1);
        assertThat(percent(chi, ofChi)).isEqualTo(100);
    }

    @Test
    void whereTheQuizDoesNotWaitEnoughReviewsSuffice() {
        begin(Review.AFTER_SUBMIT, new PeerReview(2, 2, 7, Combining.MEAN, false));
        reviewAll(an, 1);
        reviewAll(binh, 0);
        assertThat(percent(chi, ofChi)).isEqualTo(50);
        assertThat(json(chi.get("/api/peer-duties")).at("/0/done").intValue()).isZero();
    }

    @Test
    void nobodyReviewsTheirOwnNorTheSameTwice() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            JsonNode review = next(an);
            texts.add(review.at("/answer/text").stringValue());
            send(an, review, 1);
        }
        assertThat(texts).containsExactlyInAnyOrder("Bài của Bình", "Bài của Chi");
        assertThat(ask(an)).hasStatus(409).bodyText().contains("peer-reviews-are-done");
    }

    @Test
    void aReviewThatIsUnderWayIsResumedWithItsDraft() {
        JsonNode review = next(an);
        String address = "/api/peer-reviews/" + review.path("reviewId").stringValue();
        assertThat(an.put(address, "{\"levels\": [null], \"comments\": [\"Đang viết\"], \"remark\": \"Nháp\"}"))
                .hasStatus(204);
        JsonNode again = next(an);
        assertThat(again.path("reviewId")).isEqualTo(review.path("reviewId"));
        assertThat(again.at("/comments/0").stringValue()).isEqualTo("Đang viết");
        assertThat(again.path("remark").stringValue()).isEqualTo("Nháp");
        assertThat(json(an.get("/api/peer-duties")).at("/0/underWay").booleanValue())
                .isTrue();
    }

    @Test
    void whoeverIsAloneIsToldThatThereIsNothingYet() {
        EssayExam other = EssayExam.ofPeers(
                http, somebody, courses, quizzes, Review.AFTER_SUBMIT, new PeerReview(1, 1, 7, Combining.MEDIAN, true));
        other.handedIn("Bài đầu tiên");
        assertThat(ask(other.learner)).hasStatus(409).bodyText().contains("nothing-to-review");
    }

    @Test
    void twoRequestsOfOnePersonAtOnceGetOneWork() throws Exception {
        List<String> given = atOnce(List.of(an, an, an, an));
        assertThat(given).hasSize(4);
        assertThat(given.stream().distinct()).hasSize(1);
    }

    @Test
    void thoseWhoAskAtOnceShareTheWorksEvenly() throws Exception {
        atOnce(List.of(an, binh, chi, fourth()));
        assertThat(reviewsOfEachWork()).as("four reviews of four works").containsExactly(1, 1, 1, 1);
    }

    @Test
    void theLastToAskIsNotLeftWithTheirOwnWorkAlone() {
        LearnerCalls dung = fourth();
        for (LearnerCalls one : List.of(an, chi, binh, dung)) {
            next(one);
        }
        assertThat(reviewsOfEachWork()).as("four reviews of four works").containsExactly(1, 1, 1, 1);
    }

    private LearnerCalls fourth() {
        LearnerCalls dung = exam.another();
        exam.handedInBy(dung, "Bài của Dung");
        return dung;
    }

    private List<Integer> reviewsOfEachWork() {
        return jdbc.sql("""
                        select count(*) from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                        where w.quiz_id = ? group by r.work_id
                        """)
                .param(Ids.bytes(exam.quiz.value()))
                .query(Integer.class)
                .list();
    }

    @Test
    void aReviewNeedsALevelForEachCriterionAndARemarkThatHelps() {
        String address = "/api/peer-reviews/" + next(an).path("reviewId").stringValue() + "/sending";
        assertThat(an.post(address, body("null", REMARK)))
                .hasStatus(400)
                .bodyText()
                .contains("\"levels\"");
        assertThat(an.post(address, body("7", REMARK))).hasStatus(400);
        assertThat(an.post(address, body("1", "Tốt"))).hasStatus(400).bodyText().contains("\"remark\"");
        assertThat(an.post(address, body("1", REMARK))).hasStatusOk();
    }

    @Test
    void aReviewIsSentOnceHoweverOftenItIsAskedFor() {
        JsonNode review = next(an);
        assertThat(send(an, review, 1).path("done").intValue()).isEqualTo(1);
        assertThat(send(an, review, 1).path("done").intValue()).isEqualTo(1);
        assertThat(an.post(sending(review), body("0", REMARK))).hasStatus(409);
        assertThat(an.put("/api/peer-reviews/" + review.path("reviewId").stringValue(), body("0", REMARK)))
                .hasStatus(409);
    }

    @Test
    void neitherSideLearnsWhoTheOtherIs() {
        JsonNode review = next(binh);
        assertThat(review.toString()).doesNotContain(exam.person.id().toString(), id(ofAn), id(ofChi));
        reviewAll(binh, 1);
        reviewAll(chi, 1);
        reviewAll(an, 1);
        JsonNode result = json(binh.get(ofBinh + "/result"));
        assertThat(result.at("/review/0/peerReviews")).hasSize(2);
        assertThat(result.at("/review/0/peerReviews/0/remark").stringValue()).isEqualTo(REMARK);
        assertThat(result.toString()).doesNotContain(exam.person.id().toString(), id(ofAn), id(ofChi));
        assertThat(json(trainer.get(ofBinh + "/marks")).toString())
                .doesNotContain(exam.person.id().toString(), id(ofAn), id(ofChi));
    }

    @Test
    void whatOthersSaidIsReadOnlyAsTheRulesOfTheQuizAllow() {
        begin(Review.NEVER, new PeerReview(2, 2, 7, Combining.MEDIAN, true));
        reviewAll(an, 1);
        reviewAll(binh, 1);
        reviewAll(chi, 1);
        JsonNode result = json(an.get(ofAn + "/result"));
        assertThat(result.path("awaitsMarking").booleanValue()).isFalse();
        assertThat(result.toString()).doesNotContain(REMARK);
        String about = reviewOf(ofAn);
        assertThat(report(an, about, "Không đúng")).hasStatus(404);
    }

    @Test
    void anothersReviewIsNotThere() {
        JsonNode review = next(an);
        String address = "/api/peer-reviews/" + review.path("reviewId").stringValue();
        for (LearnerCalls other : List.of(binh, chi, trainer)) {
            assertThat(other.get(address)).hasStatus(404);
            assertThat(other.put(address, body("1", REMARK))).hasStatus(404);
            assertThat(other.post(address + "/sending", body("1", REMARK))).hasStatus(404);
            assertThat(other.get(address + "/files")).hasStatus(404);
        }
        assertThat(binh.post("/api/peer-duties/%s/next".formatted(own(an)), null))
                .hasStatus(404);
        assertThat(binh.get("/api/peer-duties/" + own(an))).hasStatus(404);
    }

    @Test
    void tooFewReviewsInTimeBringTheWorkToTheTrainersQueueAndItSaysSo() {
        review(binh, 1);
        assertThat(counts().path("peers").intValue()).isEqualTo(3);
        assertThat(counts().path("forMe").intValue()).isZero();
        timeIsUp();
        assertThat(counts().path("forMe").intValue()).isEqualTo(3);
        assertThat(counts().path("peers").intValue()).isZero();
        JsonNode work = json(trainer.get(ofAn + "/marks")).at("/questions/0");
        assertThat(work.path("step").stringValue()).isEqualTo("FIRST");
        assertThat(work.at("/peers/why").stringValue()).isEqualTo("TOO_FEW_REVIEWS");
        assertThat(trainer.put(ofAn + "/marks/1", "{\"share\": 0.8, \"levels\": [1]}"))
                .hasStatusOk();
        assertThat(percent(an, ofAn)).isEqualTo(80);
    }

    @Test
    void whoeverDidNotDoTheirPartInTimeIsMarkedByATrainer() {
        reviewAll(an, 1);
        reviewAll(binh, 1);
        timeIsUp();
        assertThat(json(trainer.get(ofChi + "/marks"))
                        .at("/questions/0/peers/why")
                        .stringValue())
                .isEqualTo("OWN_REVIEWS_MISSING");
        assertThat(awaits(chi, ofChi)).isTrue();
        assertThat(ask(chi)).hasStatus(409).bodyText().contains("reviewing-is-over");
    }

    @Test
    void aReviewThatIsNotSentInTimeIsGivenUpAndAnotherGetsTheWork() {
        JsonNode review = next(an);
        jdbc.sql("update assessment_peer_work set until_at = utc_timestamp(6) - interval 1 hour where id = ?")
                .param(Ids.bytes(UUID.fromString(own(an))))
                .update();
        assertThat(an.post(sending(review), body("1", REMARK))).hasStatus(409);
        periods.passAt(Instant.now());
        assertThat(json(an.get("/api/peer-reviews/" + review.path("reviewId").stringValue()))
                        .path("state")
                        .stringValue())
                .isEqualTo("GIVEN_UP");
        String given = review.at("/answer/text").stringValue();
        LearnerCalls other = given.equals("Bài của Bình") ? chi : binh;
        assertThat(next(other).at("/answer/text").stringValue()).isEqualTo(given);
    }

    @Test
    void everybodyIsToldOfTheirPartAndRemindedOnce(AssertablePublishedEvents events) {
        exam.handedInBy(exam.another(), "Bài của Dung");
        assertThat(events.ofType(PeerReviewsWanted.class)).hasSize(1);
        Instant dayBefore = Instant.now().plus(Duration.ofDays(6).plusHours(12));
        reviewAll(an, 1);
        periods.passAt(dayBefore);
        periods.passAt(dayBefore);
        assertThat(events.ofType(PeerReviewsDue.class)
                        .matching(one -> one.workId().equals(UUID.fromString(own(binh)))))
                .hasSize(1);
        assertThat(events.ofType(PeerReviewsDue.class)
                        .matching(one -> one.workId().equals(UUID.fromString(own(an)))))
                .isEmpty();
    }

    @Test
    void theOwnDataHoldWhatOneSaidAndWasToldAndErasingTakesIt() {
        reviewAll(an, 1);
        review(binh, 1);
        assertThat(told("peer-reviews-given")).hasSize(2);
        reviewAll(binh, 1);
        reviewAll(chi, 1);
        assertThat(told("peer-reviews-received")).hasSize(2);
        personalData.erase(exam.person.id().value());
        assertThat(jdbc.sql("""
                        select count(*) from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                        where :me in (r.account_id, w.account_id) and (r.remark is not null or r.comments is not null)
                        """)
                        .param("me", Ids.bytes(exam.person.id().value()))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(percent(binh, ofBinh)).as("marks stay").isEqualTo(100);
    }

    @Test
    void nobodyReviewsTheWorkOfSomebodyWhoseDataWereErased() {
        personalData.erase(exam.person.id().value());
        JsonNode review = next(binh);
        assertThat(review.at("/answer/text").stringValue()).isEqualTo("Bài của Chi");
        send(binh, review, 1);
        assertThat(ask(binh)).hasStatus(409);
    }

    @Test
    void whatIsHandedInAgainBeginsANewPeriodAndReviewsOfTheOldAnswerCountNoMore() {
        String first = reviewUnderWay(binh, "Bài của An");
        assertThat(binh.post("/api/peer-reviews/" + first + "/sending", body("1", REMARK)))
                .hasStatusOk();
        jdbc.sql("""
                update assessment_attempt set state = 'OPEN', submitted_at = null, points = null, score_percent = null, passed = null,
                  topics = null, awaits_marking = false where id = ?
                """).param(Ids.bytes(UUID.fromString(id(ofAn)))).update();
        assertThat(ask(chi).getResponse().getStatus()).isEqualTo(200);
        assertThat(next(chi).at("/answer/text").stringValue())
                .as("nobody reviews what is being written")
                .isEqualTo("Bài của Bình");
        assertThat(an.post(ofAn + "/submission", null)).hasStatusOk();
        assertThat(sentAbout(ofAn)).isZero();
        assertThat(json(binh.get("/api/peer-duties")).at("/0/done").intValue())
                .as("the work of whoever reviewed is not lost")
                .isEqualTo(1);
    }

    @Test
    void aReviewerFetchesFilesByNamesThatTellNothing() {
        EssayExam other = EssayExam.ofPeers(
                http,
                somebody,
                courses,
                quizzes,
                Review.AFTER_SUBMIT,
                new PeerReview(1, 1, 7, Combining.MEDIAN, true),
                "FILE_UPLOAD",
                """
                {"mostFiles": 1, "groups": ["DOCUMENT"], "mostMegabytes": 1, "withText": false, "rubric": [{"name": "Lập luận", "levels": [
                  {"description": "Chưa rõ", "points": 0}, {"description": "Rõ", "points": 5}]}]}""");
        String file = handInFile(other.learner, other.quizUri);
        LearnerCalls second = other.another();
        handInFile(
                second, "/api/enrolments/%s/quizzes/%s".formatted(second.enrol(other.classroom.course()), other.quiz));
        JsonNode review = next(second);
        assertThat(review.at("/answer/files/0/name").stringValue()).isEqualTo("1-1.pdf");
        assertThat(review.toString()).doesNotContain("Nguyễn Thị An");
        String files = "/api/peer-reviews/" + review.path("reviewId").stringValue() + "/files";
        MvcTestResult fetched = second.get(files + "/" + file);
        assertThat(fetched).hasStatusOk();
        assertThat(fetched.getResponse().getHeader("Content-Disposition")).contains("1-1.pdf");
        assertThat(fetched.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(second.get(files)).hasStatusOk();
        assertThat(other.learner.get(files + "/" + file)).hasStatus(404);
        assertThat(second.get(files + "/" + UUID.randomUUID())).hasStatus(404);
    }

    private static String handInFile(LearnerCalls learner, String quizUri) {
        String attempt = "/api/attempts/"
                + json(learner.post(quizUri + "/attempts", null))
                        .path("attemptId")
                        .stringValue();
        String file = UUID.randomUUID().toString();
        byte[] content = "%PDF-1.7 Chuyển đổi số".getBytes(StandardCharsets.UTF_8);
        json(learner.post(
                attempt + "/answers/1/files",
                "{\"fileId\": \"%s\", \"name\": \"Nguyễn Thị An.pdf\", \"bytes\": %d}"
                        .formatted(file, content.length)));
        assertThat(learner.putBytes(attempt + "/files/" + file + "/pieces/0", content))
                .hasStatus(204);
        JsonNode whole = json(learner.post(attempt + "/files/" + file + "/completion", null));
        json(learner.put(attempt + "/answers/1", "{\"answer\": {\"files\": [%s]}, \"seq\": 1}".formatted(whole)));
        assertThat(learner.post(attempt + "/submission", null)).hasStatusOk();
        return file;
    }
}
