package vn.hocso.catalogue.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the best course for a query is does not depend on which words happen to be common among all the other courses. */
@HocsoTest
@Tag("services")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StableOrderTests {

    private static final int OTHERS = 80;

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    OfferRepository offers;

    UnitId unit;
    final List<Offer> kept = new ArrayList<>();

    @BeforeAll
    void manyCoursesThatShareSomeWordsAndAFewOfOurs() {
        unit = somebody.unit();
        UnitId elsewhere = somebody.unit();
        List<Offer> all = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            all.add(offer(elsewhere, "Kỹ năng số, đổi mới và văn bản số " + i, "", "Chuyển đổi số", ""));
        }
        all.add(offer(unit, "Chữ ký số và văn bản điện tử", "Ký trên mạng", "Chuyển đổi số", "Chữ ký số chuyên dùng"));
        all.add(offer(
                unit, "Dữ liệu mở", "Chuyển dữ liệu giữa các cơ quan", "Dữ liệu", "Đổi dữ liệu, rồi chuyển số liệu"));
        all.add(offer(unit, "Đổi mới cách làm việc", "", "", ""));
        all.add(offer(unit, "Nhà nước và người dân", "Đội ngũ phục vụ, đợi và đòi", "", "Đội ngũ, đợi, đôi, đời"));
        kept.addAll(offers.saveAll(all));
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> titles("", unit).size() == 4);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> json("", elsewhere).path("total").intValue() == OTHERS);
    }

    @AfterAll
    void takeThemAway() {
        offers.deleteAll(kept);
    }

    @Test
    void aTopicOrTitleCountsForMoreThanWordsScatteredOverLessonsHoweverCommonItIs() {
        assertThat(titles("chuyen doi so", unit)).containsExactly("Chữ ký số và văn bản điện tử", "Dữ liệu mở");
    }

    @Test
    void exactMarksRankFirstHoweverRareTheLookAlikesAre() {
        assertThat(titles("đổi", unit)).startsWith("Đổi mới cách làm việc", "Dữ liệu mở");
    }

    private Offer offer(UnitId where, String title, String summary, String topic, String words) {
        AccountId author = new AccountId(Ids.next());
        String code = Somebody.word();
        PublishedCourse course = new PublishedCourse(
                new VersionId(Ids.next()),
                new CourseId(Ids.next()),
                code,
                1,
                title,
                summary,
                List.of(),
                List.of(),
                CourseLevel.BASIC,
                topic.isEmpty() ? List.of() : List.of(topic),
                "vi",
                5,
                null,
                where,
                List.of(author),
                Instant.parse("2026-11-22T03:00:00Z"),
                author,
                List.of());
        return Offer.begin(course, "thu-tu-" + code, new Offer.Provider("Đơn vị thử", units.path(where), null), words);
    }

    private List<String> titles(String query, UnitId where) {
        return json(query, where)
                .path("items")
                .valueStream()
                .map(card -> card.path("title").stringValue())
                .toList();
    }

    private JsonNode json(String query, UnitId where) {
        return AuthoringCalls.json(
                http.get()
                        .uri("/api/catalogue/courses")
                        .param("q", query)
                        .param("unit", where.toString())
                        .exchange(),
                200);
    }
}
