package vn.hocso.assessment.quiz;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Refusal;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocso.learning.LearnerCalls.json;

/** What papers draw from banks of other units, and when rules may name them. */
class RulesFromSharedBanksTests extends SharedBankScene {

    @Test
    void papersHoldWhatTheBankSharesAndNothingElse() {
        JsonNode quiz = quiz(section(ministry, "", 2));
        assertThat(quiz.path("problems").size()).isZero();
        assertThat(quiz.at("/supplies/0/available").intValue()).isEqualTo(2);
        assertThat(quiz.at("/supplies/0/bank/id").stringValue()).isEqualTo(ministry.toString());
        publish(quiz);
        assertThat(stems(json(start(learner(), quiz))))
                .containsExactlyInAnyOrder("Câu chia sẻ một?", "Câu chia sẻ hai?");
    }

    @Test
    void noQuestionIsAskedTwiceThoughSeveralSectionsDrawFromTheSameBank() {
        JsonNode quiz = quiz(section(ministry, "", 1), section(ministry, "Chính phủ số", 1));
        assertThat(quiz.path("problems").size()).isZero();
        publish(quiz);
        assertThat(stems(json(start(learner(), quiz))))
                .containsExactlyInAnyOrder("Câu chia sẻ một?", "Câu chia sẻ hai?");
        JsonNode more = quiz(section(ministry, "", 2), section(ministry, "Chính phủ số", 1));
        assertThat(more.at("/problems/0/code").stringValue()).isEqualTo("assessment.sections-share-questions");
    }

    @Test
    void eachSectionDrawsFromTheBankItNames() {
        UnitId other = somebody.unit();
        Someone author = somebody.in(other).withRole(Role.TRAINER).make();
        String question = bank.addAll(
                        author.actor(), other, List.of(question("Chính phủ số", "Câu của bộ khác?")), true)
                .getFirst()
                .toString();
        share(new LearnerCalls(http, author.signedIn()), "OWN", classroom.unit(), List.of(question));
        bank.addAll(classroom.trainer(), classroom.unit(), List.of(question("Chính phủ số", "Câu của tỉnh?")), true);
        JsonNode quiz = quiz(section(ministry, "", 2), section(other, "", 1), section(null, "", 1));
        assertThat(quiz.path("supplies")
                        .valueStream()
                        .map(one -> one.path("available").intValue()))
                .containsExactly(2, 1, 1);
        publish(quiz);
        List<String> asked = stems(json(start(learner(), quiz)));
        assertThat(asked.subList(0, 2)).containsExactlyInAnyOrder("Câu chia sẻ một?", "Câu chia sẻ hai?");
        assertThat(asked.subList(2, 4)).containsExactly("Câu của bộ khác?", "Câu của tỉnh?");
    }

    @Test
    void whatIsSharedNoLongerIsDrawnNoLongerAndRunningAttemptsGoOn() {
        JsonNode quiz = quiz(section(ministry, "", 2));
        publish(quiz);
        LearnerCalls early = learner();
        JsonNode running = json(start(early, quiz));
        share("OWN", null, shared.subList(0, 1));

        MvcTestResult late = start(learner(), quiz);
        assertThat(late).hasStatus(409);
        assertThat(json(late).path("code").stringValue()).isEqualTo("assessment.questions-run-out");
        assertThat(stems(json(
                        early.get("/api/attempts/" + running.path("attemptId").stringValue()))))
                .containsExactlyInAnyOrder("Câu chia sẻ một?", "Câu chia sẻ hai?");
        assertThat(early.post(
                        "/api/attempts/%s/submission"
                                .formatted(running.path("attemptId").stringValue()),
                        null))
                .hasStatusOk();

        classroom.addLesson("Thêm một bài", true);
        assertThatThrownBy(classroom::publish).isInstanceOf(Refusal.class);
        JsonNode problem = quizNow(quiz).at("/problems/0");
        assertThat(problem.path("code").stringValue()).isEqualTo("assessment.too-few-shared");
        assertThat(problem.path("message").stringValue())
                .contains(quiz.at("/supplies/0/bank/fullName").stringValue(), "2 câu hỏi", "1 câu đã duyệt");
    }

    @Test
    void aBankThatSharesNothingIsAFaultOfItsSectionAndNothingIsWritten() {
        JsonNode quiz = quiz(section(null, "", 1));
        for (UnitId none : List.of(aUnitThatSharesNothing(), new UnitId(new UUID(7, 7)))) {
            MvcTestResult refused =
                    trainer.put(address(quiz), rules(", \"revision\": 0", section(null, "", 1), section(none, "", 1)));
            assertThat(refused).hasStatus(400);
            assertThat(json(refused).at("/errors/0/field").stringValue()).isEqualTo("sections[1].bank");
            assertThat(json(refused).at("/errors/0/message").stringValue()).startsWith("Phần 2: ");
        }
        assertThat(quizNow(quiz).path("sections").size()).isEqualTo(1);
        assertThat(quizNow(quiz).path("revision").longValue()).isZero();
        share("OWN", null, shared);
        assertThat(trainer.post(
                        "/api/quizzes",
                        rules(", \"courseId\": \"%s\"".formatted(classroom.course()), section(ministry, "", 1))))
                .hasStatus(400);
    }

    @Test
    void aBankThatSharesNoLongerMayStayAndIsToldButIsNotChosenAnew() {
        bank.addAll(classroom.trainer(), classroom.unit(), List.of(question("Chính phủ số", "Câu của tỉnh?")), true);
        JsonNode quiz = quiz(section(ministry, "", 2), section(null, "", 1));
        publish(quiz);
        share("OWN", null, shared);

        MvcTestResult saved = trainer.put(
                address(quiz),
                rules(", \"revision\": 0, \"timeLimitMinutes\": 45", section(null, "", 1), section(ministry, "", 1)));
        assertThat(saved).hasStatusOk();
        JsonNode now = quizNow(quiz);
        assertThat(now.path("timeLimitMinutes").intValue()).isEqualTo(45);
        assertThat(now.path("problems")
                        .valueStream()
                        .map(one -> one.path("code").stringValue()))
                .contains("assessment.bank-shares-no-longer");
        assertThat(now.path("problems").toString())
                .contains(quiz.at("/supplies/0/bank/fullName").stringValue(), "không còn chia sẻ");
        assertThatThrownBy(classroom::publish).isInstanceOf(Refusal.class);

        MvcTestResult twice = trainer.put(
                address(quiz), rules(", \"revision\": 1", section(ministry, "", 1), section(ministry, "", 1)));
        assertThat(json(twice).at("/errors/0/field").stringValue()).isEqualTo("sections[1].bank");
        assertThat(trainer.put(address(quiz), rules(", \"revision\": 1", section(null, "", 1))))
                .hasStatusOk();
        assertThat(trainer.put(address(quiz), rules(", \"revision\": 2", section(ministry, "", 1))))
                .as("given up and chosen again")
                .hasStatus(400);
    }

    @Test
    void theOwnBankIsNotNamedAndChosenQuestionsNameNone() {
        JsonNode quiz = quiz(section(classroom.unit(), "", 1), """
                {"fixed": ["%s"], "bank": "%s"}""".formatted(shared.getFirst(), ministry));
        assertThat(quiz.at("/sections/0").has("bank")).isFalse();
        assertThat(quiz.at("/sections/1").has("bank")).isFalse();
        assertThat(quiz.at("/supplies/1").has("bank")).isFalse();
    }

    @Test
    void rulesFollowTopicsThatTheOtherUnitRenames() {
        JsonNode quiz = quiz(section(ministry, "Chính phủ số/Dịch vụ công", 2));
        rename("Chính phủ số", "Chính quyền số");
        JsonNode now = quizNow(quiz);
        assertThat(now.path("problems").size()).isZero();
        assertThat(now.at("/sections/0/topics/0").stringValue()).isEqualTo("Chính quyền số/Dịch vụ công");
        assertThat(now.at("/topics/0").stringValue()).isEqualTo("Chính quyền số/Dịch vụ công");
        publish(quiz);
        assertThat(stems(json(start(learner(), quiz)))).hasSize(2);
    }
}
