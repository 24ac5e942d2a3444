package vn.hocso.certification.issuing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Whoever answers for a register finds the courses whose certificates it holds, and no others. */
@HocsoTest
class IssuingCoursesTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Test
    void theOwnUnitsAndThoseBelowInOrderOfTheirTitles() {
        UnitId unit = somebody.unit();
        UnitId below = somebody.unitBelow(unit, "Phòng Chuyển đổi số " + Somebody.word());
        courses.publish(below, "Văn thư số");
        courses.publish(unit, "Đề án số");
        courses.publish(somebody.unit(), "Dữ liệu của nơi khác");
        Someone official =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();

        assertThat(titles(official, "")).containsExactly("Đề án số", "Văn thư số");
        assertThat(titles(official, "?q=de an")).as("without diacritics").containsExactly("Đề án số");
        assertThat(titles(official, "?q=nơi khác")).isEmpty();
        JsonNode second = found(official, "?page=1&size=1");
        assertThat(second.path("total").intValue()).isEqualTo(2);
        assertThat(second.at("/items/0/title").stringValue()).isEqualTo("Văn thư số");
    }

    @Test
    void whoIssuesNowhereIsRefused() {
        Someone trainer = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        assertThat(calls(trainer).get("/api/issuing-courses")).hasStatus(403);
    }

    private List<String> titles(Someone who, String query) {
        return found(who, query)
                .path("items")
                .valueStream()
                .map(one -> one.path("title").stringValue())
                .toList();
    }

    private JsonNode found(Someone who, String query) {
        return json(calls(who).get("/api/issuing-courses" + query));
    }

    private LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
