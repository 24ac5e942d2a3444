package vn.hocso.catalogue.search;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.content.CourseLevel;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@HocsoTest
class PlainSearchTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    PlainSearch plain;

    @Test
    void findsCoursesWithoutTheIndexAndWithoutDiacritics() {
        UnitId unit = somebody.unit();
        String path = units.path(unit);
        AuthoringCalls trainer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
        trainer.publish(trainer.courseWithLessons("Đổi mới cách làm việc 100%", unit, List.of("Một"))
                .path("courseId")
                .stringValue());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> plain.find(query("", null), path, Paging.first(10)).total() == 1);

        assertThat(plain.find(query("doi moi", null), path, Paging.first(10)).courses())
                .hasSize(1);
        assertThat(plain.find(query("ĐỔI MỚI", null), path, Paging.first(10)).courses())
                .hasSize(1);
        assertThat(plain.find(query("doi khac", null), path, Paging.first(10)).total())
                .isZero();
        assertThat(plain.find(query("", List.of(CourseLevel.ADVANCED)), path, Paging.first(10))
                        .total())
                .isZero();
        assertThat(plain.find(new CourseQuery(null, List.of("%"), null, null), path, Paging.first(10))
                        .total())
                .isZero();
        assertThat(plain.suggest(VietnameseText.words("doi mo"), 8)).isNotEmpty();
    }

    private static CourseQuery query(String words, List<CourseLevel> levels) {
        return new CourseQuery(words, null, levels, null);
    }
}
