package vn.hocso.learning.enrolment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.zaxxer.hikari.HikariDataSource;

import vn.hocso.content.Courses;
import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Language;
import vn.hocso.identity.NewAccount;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What follows from enrolling thousands happens in a line, beside which everybody else goes on working. */
@HocsoTest
class BulkEnrolmentTests {

    private static final int PEOPLE = 2_000;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private HikariDataSource connections;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void enrollingTwoThousandPeopleNeitherStartsAThousandThreadsNorUsesUpTheConnections() {
        Classroom classroom = new Classroom(courses, somebody, "Chuyển đổi số toàn ngành " + Somebody.word(), 1);
        classroom.publish();
        UnitId unit = somebody.unit();
        addPeople(unit);
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        CompletableFuture<MvcTestResult> enrolment = CompletableFuture.supplyAsync(() -> enrol(manager, classroom));

        List<Integer> listeners = new ArrayList<>();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .pollDelay(Duration.ZERO)
                .until(() -> {
                    listeners.add(listeners());
                    assertThat(http.get().uri("/api/me").with(manager.signedIn()))
                            .as("others go on working")
                            .hasStatusOk();
                    return enrolment.isDone() && facts(unit) == PEOPLE + 1;
                });

        assertThat(enrolment.join()).hasStatusOk();
        assertThat(LearnerCalls.json(enrolment.join()).path("enrolled").intValue())
                .isEqualTo(PEOPLE + 1);
        assertThat(listeners).allMatch(count -> count <= connections.getMaximumPoolSize() / 3);
        assertThat(listeners).anyMatch(count -> count > 0);
    }

    private MvcTestResult enrol(Someone manager, Classroom classroom) {
        return new LearnerCalls(http, manager.signedIn())
                .post("/api/courses/" + classroom.course() + "/enrolments/batch", """
                        {"unitId": "%s", "subtree": true}""".formatted(manager.unit()));
    }

    private void addPeople(UnitId unit) {
        List<AccountId> ids = accounts.createAll(IntStream.range(0, PEOPLE)
                .mapToObj(i -> new NewAccount(
                        new AccountDetails("Nguyễn Văn An", Somebody.email(), null, null),
                        Language.VI,
                        Somebody.PASSWORD))
                .toList());
        people.addMembers(ids.stream()
                .map(id -> new NewMembership(id, unit, null, null, null))
                .toList());
    }

    private static int listeners() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("listener-"))
                .count();
    }

    private int facts(UnitId unit) {
        return jdbc.sql("select count(*) from reporting_enrolment_fact where unit_id = ?")
                .param(Ids.bytes(unit.value()))
                .query(Integer.class)
                .single();
    }
}
