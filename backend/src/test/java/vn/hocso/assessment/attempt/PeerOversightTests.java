package vn.hocso.assessment.attempt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.PeerReportJudged;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** What trainers see of reviews and say about them. */
@HocsoTest
@ExtendWith(PublishedEventsExtension.class)
class PeerOversightTests extends PeerReviewScene {

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
        assertThat(text(trainer.get(base + "/works/export.csv")).lines())
                .hasSize(4)
                .allMatch(line -> people.path("items")
                        .valueStream()
                        .noneMatch(one -> line.contains(one.path("fullName").stringValue())))
                .anyMatch(line -> line.contains(id(ofBinh).substring(30).toUpperCase(Locale.ROOT)));
        assertThat(text(trainer.get(base + "/reviewers/export.csv")).lines())
                .hasSize(3)
                .element(1)
                .asString()
                .contains(people.at("/items/0/fullName").stringValue(), "Còn hạn");
        assertThat(trainer.get(base + "/works/export.xlsx")).hasStatusOk();
        for (String address : List.of(
                base,
                base + "/works",
                base + "/reviewers",
                base + "/works/export.xlsx",
                base + "/reviewers/export.xlsx")) {
            assertThat(elsewhere().get(address)).as(address).hasStatus(404);
            assertThat(an.get(address)).as(address).hasStatus(403);
        }
    }

    private static String text(MvcTestResult file) {
        return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
