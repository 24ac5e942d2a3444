package vn.hocso.certification.register;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.condition.Approval;
import vn.hocso.certification.condition.Approvals;
import vn.hocso.certification.condition.Condition;
import vn.hocso.certification.condition.ConditionRules;
import vn.hocso.certification.register.AwaitedCertificates.Look;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.hocso.learning.LearnerCalls.json;

/** Somebody declines a learner at the moment at which the application, having found everything in order, issues the certificate. */
@HocsoTest
class DecisionsMeanwhileTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private ConditionRules rules;

    @Autowired
    private Approvals approvals;

    @Autowired
    private AwaitedCertificates awaited;

    @Autowired
    private RegisterEntries entries;

    @Autowired
    private Certificates certificates;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private Someone official;
    private OneLesson course;
    private EnrolmentSummary learner;
    private Look seen;

    @BeforeEach
    void somebodyApprovedAndLookedAt() {
        UnitId unit = somebody.unit();
        official = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        course = courses.publish(unit, "Chữ ký số " + Somebody.word());
        rules.set(
                course.courseId(), List.of(json.readValue("{\"kind\": \"APPROVAL\"}", Condition.class)), official.id());
        EnrolmentId id =
                courses.finish(course, Instant.now(), somebody.in(unit).make()).getFirst();
        await().atMost(PATIENCE)
                .until(() -> looks(id).filter(looks -> looks > 0).isPresent());
        learner = enrolments.require(id);
        approvals.decide(Map.of(new Approval(id, true, "", Instant.now(), official.id()), learner.accountId()));
        leftAloneByTheApplication(id);
        seen = Objects.requireNonNull(awaited.begin(List.of(learner), Map.of()).get(id));
    }

    @AfterEach
    void nobodyWaitsAnyMore() {
        other.shutdownNow();
    }

    @Test
    void whatWasDeclinedSinceTheLookIsNotIssued() {
        assertThat(decline()).hasStatus(204);

        assertThat(entered()).isEmpty();

        assertThat(certificates.of(learner.enrolmentId())).isEmpty();
    }

    @Test
    void neitherIsWhatWasTakenBack() {
        assertThat(calls().post(approvals() + "/withdrawal", """
                {"enrolmentIds": ["%s"]}""".formatted(learner.enrolmentId())))
                .hasStatus(204);

        assertThat(entered()).isEmpty();
    }

    @Test
    void theRegisterWaitsForWhoIsJustDeclining() throws Exception {
        Future<Optional<CertificateId>> entering = Objects.requireNonNull(transactions.execute(declining -> {
            assertThat(decline()).hasStatus(204);
            return waiting(other.submit(this::entered));
        }));

        assertThat(entering.get(60, TimeUnit.SECONDS)).isEmpty();
        assertThat(certificates.of(learner.enrolmentId())).isEmpty();
    }

    @Test
    void whoDeclinesWaitsForTheRegisterAndIsToldThatItIsTooLate() throws Exception {
        Future<MvcTestResult> declining = Objects.requireNonNull(transactions.execute(entering -> {
            assertThat(entered()).isPresent();
            return waiting(other.submit(this::decline));
        }));

        assertThat(declining.get(60, TimeUnit.SECONDS)).hasStatus(409);
        assertThat(json(declining.get()).path("code").stringValue())
                .isEqualTo("certification.approval-has-certificate");
        assertThat(certificates.of(learner.enrolmentId())).isPresent();
        assertThat(approvals.of(List.of(learner.enrolmentId())))
                .hasEntrySatisfying(
                        learner.enrolmentId(),
                        approval -> assertThat(approval.approved()).isTrue());
    }

    private Optional<CertificateId> entered() {
        return entries.enter(learner, Instant.now(), seen);
    }

    private MvcTestResult decline() {
        return calls().post(approvals(), """
                {"enrolmentIds": ["%s"], "approved": false, "reason": "Nhờ người học thay"}""".formatted(learner.enrolmentId()));
    }

    private String approvals() {
        return "/api/issuing-courses/%s/approvals".formatted(course.courseId());
    }

    private LearnerCalls calls() {
        return new LearnerCalls(http, official.signedIn());
    }

    private static <T> Future<T> waiting(Future<T> one) {
        assertThatThrownBy(() -> one.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        return one;
    }

    private Optional<Integer> looks(EnrolmentId id) {
        return jdbc.sql("select looks from certification_awaited where enrolment_id = ?")
                .param(Ids.bytes(id.value()))
                .query(Integer.class)
                .optional();
    }

    private void leftAloneByTheApplication(EnrolmentId id) {
        jdbc.sql("update certification_awaited set due_at = '2099-01-01' where enrolment_id = ?")
                .param(Ids.bytes(id.value()))
                .update();
    }
}
