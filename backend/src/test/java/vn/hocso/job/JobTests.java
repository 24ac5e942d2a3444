package vn.hocso.job;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.CountingWork;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class JobTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Jobs jobs;

    @Autowired
    CountingWork work;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    private Someone owner;
    private final UUID subject = Ids.next();

    @BeforeEach
    void somebodyWithWork() {
        owner = somebody.in(somebody.unit()).make();
    }

    @Test
    void aJobRunsToItsEndAndLeavesAFileForItsOwner() {
        JobId id = start("{}");

        JobView done = await(id, JobState.DONE);

        assertThat(done.done()).isEqualTo(3);
        assertThat(done.counts()).containsEntry("counted", 3);
        MvcTestResult file = get(owner, "/" + id + "/result");
        assertThat(file).hasStatusOk().hasHeader("Cache-Control", "private, no-store");
        assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("Đã đếm đến ba\n".repeat(100_000));
    }

    @Test
    void cancellingStopsItAtItsNextStep() {
        CountDownLatch gate = work.gate(subject);
        JobId id = start("{}");
        await(id, JobState.RUNNING);

        assertThat(http.post().uri("/api/jobs/" + id + "/cancellation").with(owner.signedIn()))
                .hasStatus(202);
        gate.countDown();

        assertThat(await(id, JobState.CANCELLED).result()).isNull();
    }

    @Test
    void aRefusalEndsItInWordsAndIsNotTriedAgain() {
        JobView failed = await(start("{\"refuse\": true}"), JobState.FAILED);

        assertThat(failed.failureCode()).isEqualTo("organisation.not-allowed");
        assertThat(failed.failure()).isNotBlank();
        assertThat(work.runs(subject)).isEqualTo(1);
    }

    @Test
    void whatADeadNodeWasDoingIsDoneByAnother() {
        JobId id = jobs.start(owner.actor(), new NewJob(CountingWork.KIND, subject, "{}", null));
        await(id, JobState.DONE);
        int before = work.runs(subject);
        jdbc.sql("update job_job set state = 'RUNNING', finished_at = null where id = ?")
                .param(Ids.bytes(id.value()))
                .update();
        jdbc.sql("""
                insert into job_task (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values ('job', ?, utc_timestamp(6) - interval 1 hour, true, 'a node that died', utc_timestamp(6) - interval 1 hour, 1)
                """).param(id.toString()).update();

        await(id, JobState.DONE);

        assertThat(work.runs(subject)).isEqualTo(before + 1);
    }

    @Test
    void everybodySeesTheirOwnJobsAndSystemAdministratorsSeeAll() {
        JobId id = start("{}");
        Someone other = somebody.in(owner.unit()).withRole(Role.UNIT_MANAGER).make();
        Someone administrator = somebody.in(owner.unit())
                .withRole(Role.SYSTEM_ADMINISTRATOR, units.root().id())
                .make();

        assertThat(ids(owner, "")).containsExactly(id.toString());
        assertThat(ids(owner, "?all=true")).containsExactly(id.toString());
        assertThat(ids(other, "?all=true")).isEmpty();
        assertThat(ids(administrator, "?all=true")).contains(id.toString());
        assertThat(get(administrator, "/" + id)).hasStatusOk();
        for (String uri : new String[] {"/" + id, "/" + id + "/result"}) {
            assertThat(http.get().uri("/api/jobs" + uri)).hasStatus(401);
            assertThat(get(other, uri)).hasStatus(404);
        }
        assertThat(http.get().uri("/api/jobs")).hasStatus(401);
        assertThat(http.post().uri("/api/jobs/" + id + "/cancellation").with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(http.post().uri("/api/jobs/" + id + "/cancellation").with(other.signedIn()))
                .hasStatus(404);
    }

    private List<String> ids(Someone who, String query) {
        byte[] body = get(who, query).getResponse().getContentAsByteArray();
        return JsonPath.read(new String(body, StandardCharsets.UTF_8), "$.items[*].id");
    }

    private JobId start(String params) {
        return jobs.start(owner.actor(), new NewJob(CountingWork.KIND, subject, params, 3));
    }

    private JobView await(JobId id, JobState state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> jobs.require(owner.actor(), id).state() == state);
        return jobs.require(owner.actor(), id);
    }

    private MvcTestResult get(Someone who, String below) {
        return http.get().uri("/api/jobs" + below).with(who.signedIn()).exchange();
    }
}
