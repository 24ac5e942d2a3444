package vn.hocso.assessment.regrade;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Screenshots;
import vn.hocso.assessment.regrade.MiskeyedQuiz.Sat;
import vn.hocso.catalogue.CourseOffers;
import vn.hocso.content.Courses;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.assessment.regrade.MiskeyedQuiz.RIGHT_KEY;
import static vn.hocso.assessment.regrade.MiskeyedQuiz.WRONG_KEY;
import static vn.hocso.learning.LearnerCalls.json;

/** Learners took a quiz of one question whose key names the wrong option: what mending it and regrading does to their marks. */
@HocsoTest
class RegradeTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private CourseOffers offers;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Classes classes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MediaLibrary library;

    private MiskeyedQuiz scene;

    @BeforeEach
    void aQuizWithAWrongKey() {
        scene = new MiskeyedQuiz(http, courses, quizzes, somebody);
    }

    @Test
    void thePreviewTellsWhoChangesAndChangesNothing() {
        Sat lucky = scene.sat(WRONG_KEY);
        Sat right = scene.sat(RIGHT_KEY);
        scene.sat("Không làm gì");
        scene.mendKey();

        JsonNode preview = scene.preview("NEW_KEY");
        JsonNode counts = preview.path("counts");
        assertThat(counts.path("all").intValue()).isEqualTo(3);
        assertThat(counts.path("changed").intValue()).isEqualTo(2);
        assertThat(counts.path("passes").intValue()).isEqualTo(1);
        assertThat(counts.path("fails").intValue()).isEqualTo(1);
        assertThat(counts.path("failsCompleted").intValue()).isEqualTo(1);
        JsonNode first = scene.rows(preview).at("/items/0");
        assertThat(first.path("fullName").stringValue())
                .as("whoever does not pass any more comes first")
                .isEqualTo(name(lucky));
        assertThat(first.at("/before/percent").intValue()).isEqualTo(100);
        assertThat(first.at("/after/percent").intValue()).isZero();
        assertThat(lucky.result().path("scorePercent").intValue()).isEqualTo(100);
        assertThat(right.result().path("scorePercent").intValue()).isZero();
        assertThat(right.result().path("changes")).isEmpty();
    }

    @Test
    void aMendedKeyCountsAlsoWhereAnotherPictureWasShownWhichStaysAsItWas() {
        MediaId before = Screenshots.keep(library, scene.classroom().trainer(), 40);
        scene.revise(false, Screenshots.written(before, "Sơ đồ cũ"));
        Sat right = scene.sat(RIGHT_KEY);
        scene.revise(
                true,
                Screenshots.written(Screenshots.keep(library, scene.classroom().trainer(), 41), "Sơ đồ mới"));

        JsonNode asked =
                json(scene.trainer().get(scene.questionUri() + "/regrading")).at("/asked/0");
        assertThat(asked.path("sameStem").booleanValue()).isTrue();
        assertThat(asked.path("samePicture").booleanValue()).isFalse();
        JsonNode preview = scene.preview("NEW_KEY");
        assertThat(preview.at("/counts/changed").intValue()).isEqualTo(1);
        scene.apply(preview);
        JsonNode now = right.result();
        assertThat(now.path("scorePercent").intValue()).isEqualTo(100);
        assertThat(now.at("/review/0/picture/mediaId").stringValue()).isEqualTo(before.toString());
        assertThat(now.at("/review/0/picture/description").stringValue()).isEqualTo("Sơ đồ cũ");
    }

    @Test
    void afterwardsMarksCompletionAndReviewFollowTheMendedKeyAndLearnersReadWhy() {
        Sat lucky = scene.sat(WRONG_KEY);
        Sat right = scene.sat(RIGHT_KEY);
        scene.mendKey();
        scene.apply(scene.preview("NEW_KEY"));

        JsonNode now = right.result();
        assertThat(now.path("scorePercent").intValue()).isEqualTo(100);
        assertThat(now.path("passed").booleanValue()).isTrue();
        assertThat(now.path("courseCompleted").booleanValue()).isTrue();
        assertThat(now.at("/changes/0/reason").stringValue()).isEqualTo("Đáp án cũ sai");
        assertThat(now.at("/changes/0/percentBefore").intValue()).isZero();
        assertThat(now.at("/changes/0/percentAfter").intValue()).isEqualTo(100);
        assertThat(now.at("/changes/0/no").intValue()).isEqualTo(1);
        assertThat(now.at("/review/0/correct").booleanValue()).isTrue();
        assertThat(lucky.result().path("passed").booleanValue()).isFalse();
        assertThat(lucky.result().path("courseCompleted").booleanValue())
                .as("what was completed stays completed")
                .isTrue();
        assertThat(share(right)).isEqualByComparingTo("1");
        assertThat(share(lucky)).isEqualByComparingTo("0");
    }

    @Test
    void whoseMarkChangesIsToldOnceAndNobodyElse() {
        Sat lucky = scene.sat(WRONG_KEY);
        Sat right = scene.sat(RIGHT_KEY);
        Sat again = MiskeyedQuiz.handedIn(scene.begun(right.person(), right.calls(), right.enrolment()), RIGHT_KEY);
        scene.sat("Không làm gì");
        scene.mendKey();
        JsonNode preview = scene.preview("NEW_KEY");
        assertThat(preview.at("/counts/changed").intValue()).isEqualTo(3);

        scene.apply(preview);

        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> events(preview) == 0);
        assertThat(told(preview))
                .containsExactlyInAnyOrder(lucky.person().id(), right.person().id());
        assertThat(again.result().path("changes")).hasSize(1);
    }

    /** Those whom a notice tells of the regrade. */
    private List<AccountId> told(JsonNode regrade) {
        return jdbc.sql("select account_id from notification_notice where event_key like ?")
                .param("regraded:" + regrade.path("regradeId").stringValue() + ":%")
                .query((row, number) -> new AccountId(Columns.id(row, "account_id")))
                .list();
    }

    /** Events of the regrade that are still to be delivered. */
    private long events(JsonNode regrade) {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("%" + regrade.path("regradeId").stringValue() + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void withTheBetterOfBothKeysNobodyLoses() {
        Sat lucky = scene.sat(WRONG_KEY);
        Sat right = scene.sat(RIGHT_KEY);
        scene.mendKey();
        JsonNode preview = scene.preview("BETTER_KEY");
        assertThat(preview.at("/counts/lowered").intValue()).isZero();
        scene.apply(preview);
        assertThat(lucky.result().path("scorePercent").intValue()).isEqualTo(100);
        assertThat(lucky.result().path("changes")).isEmpty();
        assertThat(right.result().path("scorePercent").intValue()).isEqualTo(100);
    }

    @Test
    void fullMarksAreForEverybodyAndATurnBackToTheKeyTakesThemAway() {
        Sat wrong = scene.sat("Không làm gì");
        scene.apply(scene.preview("FULL_MARKS"));
        assertThat(wrong.result().path("scorePercent").intValue()).isEqualTo(100);
        scene.apply(scene.preview("NEW_KEY"));
        assertThat(wrong.result().path("scorePercent").intValue()).isZero();
        assertThat(wrong.result().path("changes")).hasSize(2);
    }

    @Test
    void whatWasShownStaysAsItWas() {
        Sat right = scene.sat(RIGHT_KEY);
        String before = paper(right);
        scene.mendKey();
        scene.apply(scene.preview("NEW_KEY"));
        assertThat(paper(right)).isEqualTo(before);
    }

    @Test
    void anAttemptUnderWayIsMarkedByTheMendedKeyOnceItIsHandedIn() {
        scene.sat(WRONG_KEY);
        Sat open = scene.begun();
        MiskeyedQuiz.answer(open, RIGHT_KEY);
        scene.mendKey();
        JsonNode preview = scene.preview("NEW_KEY");
        assertThat(preview.at("/counts/open").intValue()).isEqualTo(1);
        scene.apply(preview);
        assertThat(open.calls().post(open.attempt() + "/submission", null)).hasStatusOk();
        assertThat(open.result().path("scorePercent").intValue()).isEqualTo(100);
    }

    @Test
    void whoeverWasAskedAnotherQuestionIsLeftAlone() {
        Sat sat = scene.sat(WRONG_KEY);
        scene.askSomethingElse();
        JsonNode preview = scene.preview("NEW_KEY");
        assertThat(preview.at("/counts/unfit").intValue()).isEqualTo(1);
        scene.apply(preview);
        assertThat(sat.result().path("scorePercent").intValue()).isEqualTo(100);
    }

    @Test
    void theGradebookOfAClosedClassStaysAndThePreviewSaysSo() {
        Sat right = scene.sat(RIGHT_KEY);
        ClassId id = closed(right);
        var settled = classes.finalMarks(id, List.of(right.enrolment()));
        scene.mendKey();
        JsonNode preview = scene.preview("NEW_KEY");
        assertThat(preview.at("/counts/settled").intValue()).isEqualTo(1);
        assertThat(scene.trainer().get(MiskeyedQuiz.uri(preview) + "/attempts/export.csv"))
                .bodyText()
                .contains("sổ điểm của lớp giữ nguyên")
                .as("who passes only now did not complete the course")
                .doesNotContain("giấy chứng nhận giữ nguyên");
        scene.apply(preview);
        assertThat(right.result().path("scorePercent").intValue()).isEqualTo(100);
        assertThat(classes.finalMarks(id, List.of(right.enrolment()))).isEqualTo(settled);
    }

    @Test
    void theListIsExportedAsItIsShown() {
        String code = "CB-" + Somebody.word();
        Sat lucky = MiskeyedQuiz.handedIn(
                scene.begun(somebody.in(scene.classroom().unit())
                        .withStaffCode(code)
                        .make()),
                WRONG_KEY);
        closed(lucky);
        scene.mendKey();
        assertThat(scene.trainer().get(MiskeyedQuiz.uri(scene.preview("NEW_KEY")) + "/attempts/export.csv"))
                .hasStatusOk()
                .bodyText()
                .contains(name(lucky))
                .contains("Mã cán bộ")
                .contains(code)
                .contains("Điểm thay đổi")
                .contains("sổ điểm của lớp giữ nguyên; ")
                .contains("giấy chứng nhận giữ nguyên");
    }

    /** A class that the learner was in and that is closed. */
    private ClassId closed(Sat sat) {
        Awaitility.await().until(() -> offers.find(scene.classroom().course()).isPresent());
        Someone manager = somebody.in(scene.classroom().unit())
                .withRole(Role.UNIT_MANAGER)
                .make();
        ClassId id = classes.open(
                manager.actor(),
                new Classes.NewClass(
                        "L-" + Somebody.word(),
                        "Lớp kiểm thử",
                        scene.classroom().course(),
                        scene.classroom().unit(),
                        LocalDate.now().minusDays(3),
                        LocalDate.now().plusDays(3),
                        List.of()));
        classes.add(manager.actor(), id, List.of(sat.person().id()));
        LearnerCalls managers = new LearnerCalls(http, manager.signedIn());
        assertThat(managers.post("/api/classes/%s/closing".formatted(id), "{}")).hasStatus2xxSuccessful();
        return id;
    }

    private String name(Sat sat) {
        return accounts.require(sat.person().id()).fullName();
    }

    private String paper(Sat sat) {
        return jdbc.sql("select paper from assessment_paper where attempt_id = ?")
                .param(id(sat))
                .query(String.class)
                .single();
    }

    private BigDecimal share(Sat sat) {
        return jdbc.sql("select share from learning_activity_mark where enrolment_id = ?")
                .param(Ids.bytes(sat.enrolment().value()))
                .query(BigDecimal.class)
                .single();
    }

    private static byte[] id(Sat sat) {
        return Ids.bytes(UUID.fromString(sat.attempt().substring("/api/attempts/".length())));
    }
}
