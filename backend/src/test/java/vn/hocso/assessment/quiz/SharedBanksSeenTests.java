package vn.hocso.assessment.quiz;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** What either side sees of questions that quizzes of other units draw. */
class SharedBanksSeenTests extends SharedBankScene {

    @Test
    void aTopicInWhichNothingIsSharedIsNotToldByItsNewName() {
        rename("Đề thi nội bộ", "Đề thi mật");
        JsonNode quiz = quiz(section(ministry, "Đề thi nội bộ", 1));
        assertThat(quiz.at("/sections/0/topics/0").stringValue()).isEqualTo("Đề thi nội bộ");
        assertThat(quiz.at("/supplies/0/available").intValue()).isZero();
    }

    @Test
    void trainersSeeOfAnotherBankWhatItSharesWithTheirUnitAlone() {
        String banks = "/api/question-banks?usableBy=" + classroom.unit();
        String topics = "/api/question-topics?unit=%s&usableBy=%s".formatted(ministry, classroom.unit());
        UnitId silent = aUnitThatSharesNothing();
        assertThat(json(trainer.get(banks))
                        .valueStream()
                        .filter(one -> Set.of(ministry.toString(), silent.toString())
                                .contains(one.at("/unit/id").stringValue())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at("/unit/id").stringValue()).isEqualTo(ministry.toString());
                    assertThat(one.path("questions").intValue()).isEqualTo(2);
                });
        assertThat(json(trainer.get(topics)).valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"topic\":\"Chính phủ số\",\"count\":2}",
                        "{\"topic\":\"Chính phủ số/Dịch vụ công\",\"count\":2}");
        assertThat(json(trainer.get("/api/question-topics?unit=" + ministry))).isEmpty();
        assertThat(counted(trainer, classroom.unit(), "")).isEqualTo(2);
        assertThat(counted(trainer, classroom.unit(), "Đề thi nội bộ")).isZero();
    }

    @Test
    void nobodyElseLearnsWhatAUnitIsSharedWith() {
        String banks = "/api/question-banks?usableBy=" + classroom.unit();
        String topics = "/api/question-topics?unit=%s&usableBy=%s".formatted(ministry, classroom.unit());
        share("EVERYONE", null, shared);
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        assertThat(json(elsewhere.get(banks))).isEmpty();
        assertThat(json(elsewhere.get(topics))).isEmpty();
        assertThat(counted(elsewhere, classroom.unit(), "")).isZero();
        for (Role role : List.of(Role.LEARNER, Role.UNIT_MANAGER)) {
            LearnerCalls without = new LearnerCalls(
                    http, somebody.in(classroom.unit()).withRole(role).make().signedIn());
            assertThat(without.get(banks)).as("%s", role).hasStatus(403);
            assertThat(without.get(topics)).as("%s", role).hasStatus(403);
        }
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(anonymous.get(banks)).hasStatus(401);
        assertThat(anonymous.get(topics)).hasStatus(401);
    }

    @Test
    void definingAQuizTellsNoQuestionAndNoKeyOfTheOtherBank() {
        JsonNode quiz = quiz(section(ministry, "", 2));
        assertThat(trainer.get(address(quiz)))
                .bodyText()
                .doesNotContain("Câu chia sẻ", "Câu giữ riêng", "phương án đúng", "Đề thi nội bộ");
        publish(quiz);
        assertThat(start(learner(), quiz)).bodyText().doesNotContain("correct", "Vì thế");
    }

    @Test
    void aQuestionTellsTheQuizzesOfOtherUnitsThatDrawIt() {
        String own = bank.addAll(
                        classroom.trainer(), classroom.unit(), List.of(question("Chính phủ số", "Câu của tỉnh?")), true)
                .getFirst()
                .toString();
        JsonNode quiz = quiz(section(ministry, "Chính phủ số", 1));
        assertThat(used(owner, shared.getFirst())).isEqualTo(1);
        assertThat(used(owner, kept)).isZero();
        assertThat(used(trainer, own)).as("of the bank that is not drawn from").isZero();
        share("OWN", null, shared.subList(0, 1));
        assertThat(used(owner, shared.getFirst())).as("shared no longer").isZero();
        assertThat(trainer.put(address(quiz), rules(", \"revision\": 0", section(null, "", 1))))
                .hasStatusOk();
        assertThat(used(owner, shared.getLast())).isZero();
        assertThat(used(trainer, own)).isEqualTo(1);
    }

    @Test
    void answersCountIntoTheAnalysisOfTheQuestionThatWasDrawn() {
        JsonNode quiz = quiz(section(ministry, "", 2));
        publish(quiz);
        LearnerCalls learner = learner();
        String attempt = json(start(learner, quiz)).path("attemptId").stringValue();
        assertThat(learner.post("/api/attempts/%s/submission".formatted(attempt), null))
                .hasStatusOk();
        assertThat(shared)
                .allSatisfy(question -> assertThat(
                                jdbc.sql("select count(*) from assessment_item_outcome where question_id = ?")
                                        .param(Ids.bytes(UUID.fromString(question)))
                                        .query(Integer.class)
                                        .single())
                        .isEqualTo(1));
    }
}
