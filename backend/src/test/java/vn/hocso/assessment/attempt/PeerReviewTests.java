package vn.hocso.assessment.attempt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptGraded;
import vn.hocso.assessment.PeerReportJudged;
import vn.hocso.assessment.PeerReviewsDue;
import vn.hocso.assessment.PeerReviewsReceived;
import vn.hocso.assessment.PeerReviewsWanted;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Combining;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A quiz whose essay learners mark among themselves: each reviews two, two make a mark, and the own mark waits for the own reviews. */
@HocsoTest
@ExtendWith(PublishedEventsExtension.class)
class PeerReviewTests {

    private static final String REMARK = "Bài nêu được ý chính nhưng cần thêm ví dụ cụ thể";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private PeerPeriods periods;

    @Autowired
    private AttemptPersonalData personalData;

    @Autowired
    private JdbcClient jdbc;

    private EssayExam exam;
    private LearnerCalls an;
    private LearnerCalls binh;
    private LearnerCalls chi;
    private LearnerCalls trainer;
    private String ofAn;
    private String ofBinh;
    private String ofChi;

    @BeforeEach
    void threeLearnersHandIn() {
        begin(Review.AFTER_SUBMIT, new PeerReview(2, 2, 7, Combining.MEDIAN, true));
    }

    private void begin(Review review, PeerReview rule) {
        exam = EssayExam.ofPeers(http, somebody, courses, quizzes, review, rule);
        trainer = exam.trainer();
        an = exam.learner;
        binh = exam.another();
        chi = exam.another();
        ofAn = exam.handedIn("Bài của An");
        ofBinh = exam.handedInBy(binh, "Bài của Bình");
        ofChi = exam.handedInBy(chi, "Bài của Chi");
    }

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
        LearnerCalls dung = exam.another();
        exam.handedInBy(dung, "Bài của Dung");
        atOnce(List.of(an, binh, chi, dung));
        assertThat(jdbc.sql("""
                        select count(*) from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                        where w.quiz_id = ? group by r.work_id
                        """)
                        .param(Ids.bytes(exam.quiz.value()))
                        .query(Integer.class)
                        .list())
                .as("four reviews of four works")
                .containsExactly(1, 1, 1, 1);
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
    void aTrainerDecidesForAReasonAndDoesNotJustMark() {
        assertThat(trainer.put(ofAn + "/marks/1", "{\"share\": 1}"))
                .hasStatus(409)
                .bodyText()
                .contains("assessment.peers-mark");
        assertThat(decide(ofAn, "0.6")).hasStatusOk();
        assertThat(percent(an, ofAn)).isEqualTo(60);
        assertThat(audited("assessment.peer-mark-decided")).isEqualTo(1);
        reviewAll(binh, 1);
        reviewAll(chi, 1);
        reviewAll(an, 1);
        assertThat(percent(an, ofAn)).as("what a trainer decided stands").isEqualTo(60);
        JsonNode work = json(trainer.get(ofAn + "/marks")).at("/questions/0");
        assertThat(work.at("/peers/state").stringValue()).isEqualTo("DECIDED");
        assertThat(work.at("/peers/reason").stringValue()).isEqualTo("Đã đọc bài");
    }

    @Test
    void leavingAReviewOutMakesTheMarkAnewAndIsWrittenDown() {
        reviewAll(binh, 1);
        reviewAll(chi, 0);
        reviewAll(an, 1);
        assertThat(percent(an, ofAn)).isEqualTo(50);
        JsonNode reviews = json(trainer.get(ofAn + "/marks")).at("/questions/0/peers/reviews");
        String worst = reviews.valueStream()
                .filter(one -> one.path("share").intValue() == 0)
                .findFirst()
                .orElseThrow()
                .path("reviewId")
                .stringValue();
        assertThat(exclude(trainer, worst, true)).hasStatusOk();
        assertThat(exclude(trainer, worst, true)).hasStatusOk();
        JsonNode result = json(an.get(ofAn + "/result"));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(100);
        assertThat(result.at("/changes/0/reason").stringValue()).isEqualTo("Không dựa vào tiêu chí");
        assertThat(result.at("/review/0/peerReviews")).hasSize(1);
        assertThat(audited("assessment.peer-review-left-out")).isEqualTo(1);
        String last = result.at("/review/0/peerReviews/0/reviewId").stringValue();
        assertThat(exclude(trainer, last, true)).hasStatus(409).bodyText().contains("last-review-left");
        assertThat(exclude(trainer, worst, false)).hasStatusOk();
        assertThat(percent(an, ofAn)).isEqualTo(50);
        assertThat(exclude(an, worst, true)).hasStatus(403);
        assertThat(exclude(elsewhere(), worst, true)).hasStatus(404);
    }

    @Test
    void aLearnerReportsAReviewOnceATrainerJudgesAndTheLearnerIsTold(AssertablePublishedEvents events) {
        String before = reviewUnderWay(binh, "Bài của An");
        assertThat(report(an, before, "Sai")).hasStatus(404);
        reviewAll(binh, 1);
        reviewAll(chi, 0);
        reviewAll(an, 1);
        String review = reviewOf(ofAn);
        assertThat(report(binh, review, "Không phải bài của tôi")).hasStatus(404);
        assertThat(report(an, review, "Nhận xét sai rõ ràng")).hasStatus(204);
        assertThat(report(an, review, "Nhận xét sai rõ ràng")).hasStatus(204);
        assertThat(report(an, review, "Thêm lý do khác")).hasStatus(409);
        assertThat(counts().path("reported").intValue()).isEqualTo(1);
        assertThat(json(trainer.get("/api/marking-queue?step=REPORTED"))
                        .at("/items/0/steps/0")
                        .stringValue())
                .isEqualTo("REPORTED");
        assertThat(counts().path("forMe").intValue()).isEqualTo(1);
        assertThat(judge(elsewhere(), review)).hasStatus(404);
        assertThat(judge(an, review)).hasStatus(403);
        assertThat(judge(trainer, review)).hasStatusOk();
        assertThat(judge(trainer, review)).hasStatusOk();
        assertThat(counts().path("reported").intValue()).isZero();
        assertThat(events.ofType(PeerReportJudged.class)).hasSize(1);
        JsonNode told = json(an.get(ofAn + "/result")).at("/review/0/peerReviews");
        assertThat(told.valueStream()
                        .filter(one -> one.path("reviewId").stringValue().equals(review))
                        .findFirst()
                        .orElseThrow()
                        .at("/judged/answer")
                        .stringValue())
                .isEqualTo("Đúng là nhận xét không dựa vào bài");
        assertThat(audited("assessment.peer-report-upheld")).isEqualTo(1);
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
    void theOverviewTellsWorksWithoutNamesAndNamesWithoutWorks() {
        reviewAll(an, 1);
        review(binh, 0);
        String base = "/api/quizzes/%s/peer-review".formatted(exam.quiz);
        JsonNode figures = json(trainer.get(base));
        assertThat(figures.path("owing").intValue()).isEqualTo(2);
        assertThat(figures.path("open").intValue() + figures.path("marked").intValue())
                .isEqualTo(3);
        JsonNode works = json(trainer.get(base + "/works"));
        assertThat(works.path("total").intValue()).isEqualTo(3);
        JsonNode people = json(trainer.get(base + "/reviewers"));
        assertThat(people.path("total").intValue()).isEqualTo(2);
        assertThat(people.toString()).doesNotContain(id(ofBinh), id(ofChi), own(binh), own(chi));
        for (String address : List.of(base, base + "/works", base + "/reviewers")) {
            assertThat(elsewhere().get(address)).as(address).hasStatus(404);
            assertThat(an.get(address)).as(address).hasStatus(403);
        }
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

    @Test
    void settingsThatMakeNoSenseAreRefusedWithTheirField() {
        String peers = "{\"reviewsEach\": %d, \"reviewsNeeded\": %d, \"days\": %d, \"combining\": \"MEDIAN\"}";
        Map<String, String> wrong = Map.of(
                "\"peerReview\": " + peers.formatted(2, 3, 7), "assessment.too-few-reviews-each",
                "\"doubleMarking\": {\"tolerancePercent\": 10}, \"peerReview\": " + peers.formatted(3, 3, 7),
                        "assessment.marked-in-two-ways",
                "\"practice\": true, \"peerReview\": " + peers.formatted(3, 3, 7),
                        "assessment.practice-is-not-reviewed",
                "\"peerReview\": " + peers.formatted(3, 3, 0), "conduct.peerReview.days");
        wrong.forEach((conduct, said) -> assertThat(trainer.post("/api/quizzes", quiz(conduct)))
                .as(conduct)
                .hasStatus(400)
                .bodyText()
                .contains(said));
    }

    @Test
    void aQuizThatLearnersCannotReviewSaysSoBeforeItIsPublished() {
        JsonNode question = json(trainer.post("/api/questions", """
                {"unitId": "%s", "topic": "Không tiêu chí", "type": "ESSAY", "difficulty": "HARD", "stem": "Ý kiến?",
                 "body": {"mostWords": 300, "rubric": []}}
                """.formatted(exam.classroom.unit())));
        assertThat(trainer.post(
                        "/api/questions/" + question.path("questionId").stringValue() + "/status",
                        "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
        String conduct =
                "\"peerReview\": {\"reviewsEach\": 3, \"reviewsNeeded\": 3, \"days\": 7, \"combining\": \"MEDIAN\"}";
        JsonNode quiz = json(trainer.post(
                "/api/quizzes",
                quiz(conduct).replace("\"questionCount\"", "\"topics\": [\"Không tiêu chí\"], \"questionCount\"")));
        assertThat(quiz.at("/problems/0/code").stringValue()).isEqualTo("assessment.peers-lack-rubrics");
        assertThat(json(trainer.get("/api/quizzes/" + exam.quiz)).path("problems"))
                .as("the other quiz draws from all topics, among them this question")
                .isNotEmpty();
    }

    private String quiz(String conduct) {
        return """
                {"courseId": "%s", "title": "Bài", "questionCount": 1, "passMarkPercent": 50, "review": "NEVER", "conduct": {%s}}""".formatted(exam.classroom.course(), conduct);
    }

    private void timeIsUp() {
        jdbc.sql("update assessment_peer_work set until_at = ? where quiz_id = ?")
                .params(Columns.at(Instant.now().minusSeconds(60)), Ids.bytes(exam.quiz.value()))
                .update();
        periods.passAt(Instant.now());
    }

    private List<String> atOnce(List<LearnerCalls> askers) throws Exception {
        List<Callable<String>> requests = new ArrayList<>();
        for (LearnerCalls one : askers) {
            requests.add(() -> next(one).path("reviewId").stringValue());
        }
        List<String> given = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(askers.size())) {
            for (Future<String> one : pool.invokeAll(requests)) {
                given.add(one.get());
            }
        }
        return given;
    }

    private void reviewAll(LearnerCalls learner, int level) {
        while (json(learner.get("/api/peer-duties")).at("/0/done").intValue() < 2) {
            review(learner, level);
        }
    }

    private void review(LearnerCalls learner, int level) {
        send(learner, next(learner), level);
    }

    /** The id of a review of this very text that is being written; others are sent on the way. */
    private String reviewUnderWay(LearnerCalls learner, String text) {
        JsonNode review = next(learner);
        if (!review.at("/answer/text").stringValue().equals(text)) {
            send(learner, review, 1);
            review = next(learner);
        }
        assertThat(review.at("/answer/text").stringValue()).isEqualTo(text);
        return review.path("reviewId").stringValue();
    }

    private JsonNode next(LearnerCalls learner) {
        return json(ask(learner));
    }

    private MvcTestResult ask(LearnerCalls learner) {
        return learner.post("/api/peer-duties/%s/next".formatted(own(learner)), null);
    }

    private static JsonNode send(LearnerCalls learner, JsonNode review, int level) {
        return json(learner.post(sending(review), body(Integer.toString(level), REMARK)));
    }

    private static String sending(JsonNode review) {
        return "/api/peer-reviews/" + review.path("reviewId").stringValue() + "/sending";
    }

    private static String body(String level, String remark) {
        return "{\"levels\": [%s], \"comments\": [\"\"], \"remark\": \"%s\"}".formatted(level, remark);
    }

    private static String own(LearnerCalls learner) {
        return json(learner.get("/api/peer-duties")).at("/0/workId").stringValue();
    }

    private String reviewOf(String attempt) {
        return jdbc.sql("""
                        select r.id from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                        where w.attempt_id = ? and r.state = 'SENT' order by r.sent_at limit 1
                        """)
                .param(Ids.bytes(UUID.fromString(id(attempt))))
                .query((row, number) -> Columns.id(row, "id").toString())
                .single();
    }

    private int sentAbout(String attempt) {
        return jdbc.sql("""
                        select count(*) from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                        where w.attempt_id = ? and r.state = 'SENT'
                        """)
                .param(Ids.bytes(UUID.fromString(id(attempt))))
                .query(Integer.class)
                .single();
    }

    private static MvcTestResult report(LearnerCalls learner, String review, String reason) {
        return learner.post("/api/peer-reviews/" + review + "/report", "{\"reason\": \"%s\"}".formatted(reason));
    }

    private static MvcTestResult judge(LearnerCalls somebody, String review) {
        return somebody.put(
                "/api/peer-reviews/" + review + "/judgement",
                "{\"upheld\": true, \"answer\": \"Đúng là nhận xét không dựa vào bài\"}");
    }

    private static MvcTestResult exclude(LearnerCalls somebody, String review, boolean excluded) {
        return somebody.put(
                "/api/peer-reviews/" + review + "/exclusion",
                "{\"excluded\": %s, \"reason\": \"Không dựa vào tiêu chí\"}".formatted(excluded));
    }

    private MvcTestResult decide(String attempt, String share) {
        return trainer.put(
                attempt + "/marks/1/decision", "{\"share\": %s, \"reason\": \"Đã đọc bài\"}".formatted(share));
    }

    private LearnerCalls elsewhere() {
        return new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
    }

    private JsonNode counts() {
        return json(trainer.get("/api/marking-queue/counts"));
    }

    private static String id(String attempt) {
        return attempt.substring("/api/attempts/".length());
    }

    private static boolean awaits(LearnerCalls learner, String attempt) {
        return json(learner.get(attempt + "/result")).path("awaitsMarking").booleanValue();
    }

    private static int percent(LearnerCalls learner, String attempt) {
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("awaitsMarking").booleanValue()).isFalse();
        return result.path("scorePercent").intValue();
    }

    private List<Object> told(String wanted) {
        List<Object> rows = new ArrayList<>();
        personalData.tell(exam.person.id().value(), (table, values) -> {
            if (table.equals(wanted)) {
                rows.add(values);
            }
        });
        return rows;
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and person_id = ?")
                .params(action, Ids.bytes(exam.person.id().value()))
                .query(Integer.class)
                .single();
    }
}
