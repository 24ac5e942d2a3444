package vn.hocso.learning.enrolment;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class PersonEnrolmentTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FinishedCourses finishedCourses;

    @Autowired
    private Somebody somebody;

    @Test
    void aManagerSeesWhatAPersonOfTheUnitStudiesAndHasCompleted() {
        UnitId unit = somebody.unit();
        Someone manager = manager(unit);
        Someone person = somebody.in(unit).make();
        OneLesson done = finishedCourses.publish(unit, "Văn thư, lưu trữ " + Somebody.word());
        OneLesson begun = finishedCourses.publish(unit, "Kỹ năng giao tiếp " + Somebody.word());
        finishedCourses.finish(done, Instant.now().minusSeconds(3600), person);
        assertThat(http.post()
                        .uri("/api/courses/" + begun.courseId() + "/enrolments")
                        .with(person.signedIn()))
                .hasStatus(201);

        JsonNode page = json(look(manager, person.id(), ""));

        assertThat(page.path("total").intValue()).isEqualTo(2);
        assertThat(titles(page)).containsExactly(begun.title(), done.title());
        assertThat(page.at("/items/0/state").stringValue()).isEqualTo("NOT_STARTED");
        assertThat(page.at("/items/0/percent").intValue()).isZero();
        assertThat(page.at("/items/1/state").stringValue()).isEqualTo("COMPLETED");
        assertThat(page.at("/items/1/percent").intValue()).isEqualTo(100);
        assertThat(page.at("/items/1/completedAt").stringValue()).isNotBlank();
        assertThat(titles(json(look(manager, person.id(), "?state=COMPLETED")))).containsExactly(done.title());
        JsonNode second = json(look(manager, person.id(), "?size=1&page=1&sort=-percent"));
        assertThat(titles(second)).containsExactly(begun.title());
    }

    @Test
    void somebodyWithoutCoursesHasAnEmptyPage() {
        UnitId unit = somebody.unit();
        Someone person = somebody.in(unit).make();

        JsonNode page = json(look(manager(unit), person.id(), ""));

        assertThat(page.path("total").intValue()).isZero();
        assertThat(page.path("items").isEmpty()).isTrue();
    }

    @Test
    void showsNobodyElsesPeople() {
        UnitId unit = somebody.unit();
        Someone person = somebody.in(unit).make();
        Someone colleague = somebody.in(unit).make();

        assertThat(http.get().uri(address(person.id())).with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(look(colleague, person.id(), "")).hasStatus(403);
        assertThat(look(manager(somebody.unit()), person.id(), "")).hasStatus(404);
        assertThat(look(manager(unit), new AccountId(Ids.next()), "")).hasStatus(404);
        assertThat(look(manager(unit), person.id(), "?state=LOST")).hasStatus(400);
        assertThat(look(manager(unit), person.id(), "?size=101")).hasStatus(400);
    }

    private Someone manager(UnitId unit) {
        return somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
    }

    private MvcTestResult look(Someone actor, AccountId person, String query) {
        return http.get().uri(address(person) + query).with(actor.signedIn()).exchange();
    }

    private static String address(AccountId person) {
        return "/api/people/" + person + "/enrolments";
    }

    private static List<String> titles(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("title").stringValue())
                .toList();
    }
}
