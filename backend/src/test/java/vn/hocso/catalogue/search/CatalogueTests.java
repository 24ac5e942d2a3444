package vn.hocso.catalogue.search;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.content.AuthoringCalls.block;
import static vn.hocso.content.AuthoringCalls.document;
import static vn.hocso.content.AuthoringCalls.json;

/** A small catalogue of real titles, searched as people search. It is its own unit's, so what other tests publish does not disturb. */
@HocsoTest
@Tag("services")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTests {

    private static final String AWARENESS = "Nhận thức về chuyển đổi số";
    private static final String SIGNATURES = "Chữ ký số và văn bản điện tử";
    private static final String DATA = "Dữ liệu mở và dữ liệu dùng chung";
    private static final String SAFETY = "An toàn thông tin cho cán bộ, công chức";
    private static final String LAND = "Đo đạc và bản đồ địa chính";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    UnitId unit;
    Someone trainer;
    AuthoringCalls authoring;

    @BeforeAll
    void aSmallCatalogue() {
        unit = somebody.unit();
        trainer =
                somebody.in(unit).named("Trần Thị Bình").withRole(Role.TRAINER).make();
        authoring = new AuthoringCalls(http, trainer);
        offer(
                AWARENESS,
                "Chính phủ số, kinh tế số, xã hội số",
                "BASIC",
                "Chuyển đổi số",
                List.of("Hai mươi phần trăm công nghệ, tám mươi phần trăm thể chế, và sức lan tỏa."));
        offer(
                SIGNATURES,
                "Ký và gửi văn bản trên mạng",
                "INTERMEDIATE",
                "Chuyển đổi số",
                List.of("Chữ ký số chuyên dùng công vụ do Ban Cơ yếu Chính phủ cấp."));
        offer(
                DATA,
                "Chuyển dữ liệu giữa các cơ quan",
                "ADVANCED",
                "Dữ liệu",
                List.of(
                        "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia.",
                        "Đổi dữ liệu giữa bộ và tỉnh, rồi chuyển số liệu về sở."));
        offer(
                SAFETY,
                "Mật khẩu, lừa đảo, mã độc",
                "BASIC",
                "An toàn thông tin",
                List.of("Không mở tệp lạ. Báo ngay cho bộ phận chuyên trách."));
        offer(
                LAND,
                "Bản đồ số của xã",
                "BASIC",
                "Đất đai",
                List.of("Ranh giới thửa đất và mốc tọa độ ở tỷ lệ 1:2.000, tra cứu tại bando.example.vn."));
        await().atMost(Duration.ofSeconds(60)).until(() -> titles("").size() == 5);
    }

    @Test
    void findsACourseDespiteMissingDiacritics() {
        relevance("chuyen doi so", AWARENESS, SIGNATURES, DATA);
        relevance("CHU KY SO", SIGNATURES);
        relevance("an toan thong tin", SAFETY);
        relevance("do dac", LAND);
    }

    @Test
    void findsTheSameHoweverTheLettersAreComposed() {
        String decomposed = Normalizer.normalize("chuyển đổi số", Normalizer.Form.NFD);

        assertThat(titles(decomposed)).isEqualTo(titles("chuyển đổi số")).startsWith(AWARENESS);
    }

    @Test
    void ranksExactMarksFirst() {
        assertThat(titles("ban")).contains(LAND, SIGNATURES);
        assertThat(titles("bản đồ").getFirst()).isEqualTo(LAND);
        assertThat(titles("đổi").getFirst()).isEqualTo(AWARENESS);
    }

    @Test
    void takesAWordForTheSameWhicheverOfItsVowelsBearsTheTone() {
        assertThat(List.of(titles("tỏa").getFirst(), titles("toả").getFirst())).containsOnly(AWARENESS);
        assertThat(List.of(titles("tọa").getFirst(), titles("toạ").getFirst())).containsOnly(LAND);
        JsonNode fragment = search("toạ độ").at("/items/0/highlights/fragment");
        assertThat(marked(fragment.path("text").stringValue(), fragment.path("ranges")))
                .contains("mốc [tọa] [độ]");
    }

    @Test
    void findsWordsOfLessonsAndNamesTheLesson() {
        JsonNode found = search("co yeu").at("/items/0");

        assertThat(found.path("title").stringValue()).isEqualTo(SIGNATURES);
        JsonNode fragment = found.at("/highlights/fragment");
        assertThat(fragment.path("lessonTitle").stringValue()).isEqualTo("Bài 1");
        assertThat(marked(fragment.path("text").stringValue(), fragment.path("ranges")))
                .contains("Ban [Cơ] [yếu] Chính phủ");
    }

    @Test
    void highlightsTheOriginalLetters() {
        JsonNode found = search("chuyen doi so").at("/items/0");

        assertThat(marked(found.path("title").stringValue(), found.at("/highlights/title")))
                .isEqualTo("Nhận thức về [chuyển] [đổi] [số]");
    }

    @Test
    void findsNumbersAndAddressesThatHoldPoints() {
        relevance("2.000", LAND);
        relevance("ty le 1:2.000", LAND);
        relevance("bando.example.vn", LAND);
        relevance("bando", LAND);
        assertThat(marked(
                        search("2.000").at("/items/0/highlights/fragment/text").stringValue(),
                        search("2.000").at("/items/0/highlights/fragment/ranges")))
                .contains("1:[2].[000]");
    }

    @Test
    void findsNothingForWordsThatAreNowhere() {
        assertThat(titles("xyzzy")).isEmpty();
        assertThat(titles("chuyển xyzzy")).isEmpty();
    }

    @Test
    void awkwardQueriesAreWordsLikeAnyOther() {
        for (String query : List.of(
                "\"", "chuyển AND (", "* OR ?", "a:b~2", "\\", "{!x}", "<script>", "   ", "🙂", "đ".repeat(300))) {
            assertThat(http.get().uri("/api/catalogue/courses").param("q", query))
                    .hasStatusOk();
            assertThat(http.get().uri("/api/catalogue/suggestions").param("q", query))
                    .hasStatusOk();
        }
        assertThat(http.get().uri("/api/catalogue/courses").param("q", "đ".repeat(301)))
                .hasStatus(400);
        assertThat(http.get().uri("/api/catalogue/courses").param("level", "EXPERT"))
                .hasStatus(400);
        assertThat(http.get().uri("/api/catalogue/courses").param("size", "101"))
                .hasStatus(400);
    }

    @Test
    void narrowsByTopicAndLevelAndKeepsTheOtherChoicesCounted() {
        JsonNode found = json(
                http.get()
                        .uri("/api/catalogue/courses")
                        .param("unit", unit.toString())
                        .param("topic", "Chuyển đổi số")
                        .exchange(),
                200);

        assertThat(found.path("total").intValue()).isEqualTo(2);
        assertThat(counts(found.at("/facets/topics")))
                .containsExactly("Chuyển đổi số 2", "An toàn thông tin 1", "Dữ liệu 1", "Đất đai 1");
        assertThat(counts(found.at("/facets/levels"))).containsExactly("BASIC 1", "INTERMEDIATE 1");
    }

    @Test
    void isTheSameForWhoeverAsksAndSentOnce() {
        String everybodys = "/api/catalogue/courses?q=nhan+thuc&unit=" + unit;
        MockHttpServletResponse first = http.get().uri(everybodys).exchange().getResponse();
        assertThat(http.get().uri(everybodys).with(trainer.signedIn()))
                .hasStatusOk()
                .body()
                .isEqualTo(first.getContentAsByteArray());
        assertThat(http.get().uri(everybodys).header("If-None-Match", first.getHeader("ETag")))
                .hasStatus(304)
                .body()
                .isEmpty();
        assertThat(http.get().uri(everybodys).header("Accept-Encoding", "gzip")).hasHeader("Content-Encoding", "gzip");
    }

    @Test
    void sortsAndPages() {
        JsonNode second = json(
                http.get()
                        .uri("/api/catalogue/courses")
                        .param("unit", unit.toString())
                        .param("sort", "title")
                        .param("size", "2")
                        .param("page", "1")
                        .exchange(),
                200);

        assertThat(second.path("items")
                        .valueStream()
                        .map(card -> card.path("title").stringValue()))
                .containsExactly(DATA, LAND);
    }

    @Test
    void suggestsWhileSomebodyIsTyping() {
        JsonNode suggestions = json(
                http.get()
                        .uri("/api/catalogue/suggestions")
                        .param("q", "nhan thuc ve chuy")
                        .exchange(),
                200);

        assertThat(suggestions
                        .valueStream()
                        .map(course -> marked(course.path("title").stringValue(), course.path("ranges"))))
                .contains("[Nhận] [thức] [về] [chuy]ển đổi số");
    }

    @Test
    void anyoneReadsACoursePageByItsAddress() {
        String slug = search("do dac").at("/items/0/slug").stringValue();

        JsonNode page = json(http.get().uri("/api/catalogue/courses/" + slug).exchange(), 200);

        assertThat(slug).startsWith("do-dac-va-ban-do-dia-chinh");
        assertThat(page.path("title").stringValue()).isEqualTo(LAND);
        assertThat(page.at("/sections/0/lessons/0/title").stringValue()).isEqualTo("Bài 1");
        assertThat(page.at("/trainers/0/fullName").stringValue()).isEqualTo("Trần Thị Bình");
        assertThat(page.path("certificate").booleanValue()).isTrue();
        assertThat(page.path("abilities").toString()).contains("SIGN_IN");
        JsonNode signedIn = json(
                http.get()
                        .uri("/api/catalogue/courses/" + page.path("courseId").stringValue())
                        .with(trainer.signedIn())
                        .exchange(),
                200);
        assertThat(signedIn.path("abilities").toString()).contains("ENROL");
        assertThat(http.get().uri("/api/catalogue/courses/khong-co")).hasStatus(404);
    }

    @Test
    void aNewVersionReplacesTheOfferUnderTheSameAddress() {
        String before = "Khóa học sẽ đổi tên " + Somebody.word();
        UnitId another = somebody.unit();
        AuthoringCalls author = new AuthoringCalls(
                http, somebody.in(another).withRole(Role.TRAINER).make());
        JsonNode course = author.courseWithLessons(before, another, List.of("Cũ"));
        String id = course.path("courseId").stringValue();
        author.publish(id);
        await().atMost(Duration.ofSeconds(30)).until(() -> offered(id) != null);
        String slug = offered(id).path("slug").stringValue();

        author.writeText(id, course.at("/sections/0/lessons/0/lessonId").stringValue(), "Nội dung hoàn toàn khác");
        author.publish(id);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> offered(id).path("versionNumber").intValue() == 2);
        assertThat(offered(id).path("slug").stringValue()).isEqualTo(slug);
    }

    @Test
    void aCourseWithVeryManyLessonsHidesThoseOfNoOther() {
        String word = Somebody.word();
        UnitId another = somebody.unit();
        AuthoringCalls author = new AuthoringCalls(
                http, somebody.in(another).withRole(Role.TRAINER).make());
        JsonNode lengthy =
                author.courseWithLessons("Khóa dài", another, Collections.nCopies(CourseIndex.MOST_LESSONS + 1, word));
        author.publish(lengthy.path("courseId").stringValue());
        JsonNode brief = author.courseWithLessons("Khóa ngắn", another, List.of("Bài duy nhất"));
        String id = brief.path("courseId").stringValue();
        author.writeText(id, brief.at("/sections/0/lessons/0/lessonId").stringValue(), "Chuyện bên lề về " + word);
        author.publish(id);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(json(
                                        http.get()
                                                .uri("/api/catalogue/courses")
                                                .param("q", word)
                                                .param("unit", another.toString())
                                                .exchange(),
                                        200)
                                .path("items")
                                .valueStream()
                                .map(card -> card.at("/highlights/fragment/lessonTitle")
                                        .asString()))
                        .containsExactlyInAnyOrder(word, "Bài duy nhất"));
    }

    private void relevance(String query, String... expectedOrder) {
        assertThat(titles(query)).as(query).containsExactly(expectedOrder);
    }

    private void offer(String title, String summary, String level, String topic, List<String> lessons) {
        List<String> names = new ArrayList<>();
        lessons.forEach(text -> names.add("Bài " + (names.size() + 1)));
        JsonNode course = authoring.courseWithLessons(title, unit, names);
        String id = course.path("courseId").stringValue();
        for (int i = 0; i < lessons.size(); i++) {
            JsonNode draft = authoring.lesson(
                    id,
                    course.at("/sections/0/lessons/%d/lessonId".formatted(i)).stringValue());
            assertThat(authoring.writeBlocks(id, draft, block("RICH_TEXT", document(lessons.get(i)))))
                    .hasStatusOk();
        }
        assertThat(authoring.put("/" + id + "/settings", """
                {"revision": %d, "title": "%s", "summary": "%s", "outcomes": [], "audience": [], "level": "%s", "topics": ["%s"], "language": "vi"}
                """.formatted(
                                authoring.look(id).path("revision").longValue(), title, summary, level, topic)))
                .hasStatusOk();
        authoring.publish(id);
    }

    private JsonNode search(String query) {
        return json(
                http.get()
                        .uri("/api/catalogue/courses")
                        .param("q", query)
                        .param("unit", unit.toString())
                        .exchange(),
                200);
    }

    private List<String> titles(String query) {
        return search(query)
                .path("items")
                .valueStream()
                .map(card -> card.path("title").stringValue())
                .toList();
    }

    private JsonNode offered(String id) {
        var result = http.get().uri("/api/catalogue/courses/" + id).exchange();
        return result.getResponse().getStatus() == 404 ? null : json(result, 200);
    }

    private static List<String> counts(JsonNode facet) {
        return facet.valueStream()
                .map(count -> count.path("value").stringValue() + " "
                        + count.path("count").longValue())
                .toList();
    }

    private static String marked(String text, JsonNode ranges) {
        StringBuilder marked = new StringBuilder(text);
        List<JsonNode> places = ranges.valueStream().toList();
        places.reversed()
                .forEach(range -> marked.insert(range.path("end").intValue(), ']')
                        .insert(range.path("start").intValue(), '['));
        return marked.toString();
    }
}
