package vn.hocso.catalogue.offer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
import vn.hocso.shared.VietnameseText;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SharedData;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Searches real sentences by their base letters only: each must find itself. */
@HocsoTest
@Tag("services")
class SentenceSearchTests {

    private static final int LONGEST_QUERY = 300;

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    OfferRepository offers;

    List<Offer> kept = List.of();

    @AfterEach
    void takeTheSentencesAway() {
        offers.deleteAll(kept);
    }

    @Test
    void aSentenceTypedWithoutMarksFindsItself() throws IOException {
        List<String> sentences = Files.readAllLines(SharedData.require("vietnam/sentences-train.txt")).stream()
                .filter(line -> VietnameseText.words(line).size() >= 4)
                .distinct()
                .toList();
        UnitId unit = keep(sentences);

        int first = 0;
        int amongTen = 0;
        List<String> asked = everyFourth(sentences);
        for (String sentence : asked) {
            List<String> found = search(VietnameseText.fold(sentence), unit);
            first += !found.isEmpty() && found.getFirst().equals(sentence) ? 1 : 0;
            amongTen += found.contains(sentence) ? 1 : 0;
        }

        assertThat(sentences).hasSizeGreaterThan(1000);
        assertThat(first / (double) asked.size()).as("first").isGreaterThanOrEqualTo(0.98);
        assertThat(amongTen / (double) asked.size()).as("among ten").isGreaterThanOrEqualTo(0.999);
    }

    /** All are indexed; a quarter of them as queries says as much and takes a quarter of the time. */
    private static List<String> everyFourth(List<String> sentences) {
        return IntStream.range(0, sentences.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(sentences::get)
                .toList();
    }

    private UnitId keep(List<String> sentences) {
        UnitId unit = somebody.unit();
        Offer.Provider provider = new Offer.Provider("Đơn vị thử", units.path(unit), null);
        List<Offer> made = new ArrayList<>();
        for (String sentence : sentences) {
            String word = Somebody.word();
            made.add(Offer.begin(course(unit, word, sentence), "cau-" + word, provider, ""));
        }
        kept = offers.saveAll(made);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> json("", unit).path("total").intValue() == sentences.size());
        return unit;
    }

    private static PublishedCourse course(UnitId unit, String code, String sentence) {
        AccountId author = new AccountId(Ids.next());
        return new PublishedCourse(
                new VersionId(Ids.next()),
                new CourseId(Ids.next()),
                code,
                1,
                "Câu " + code,
                sentence,
                List.of(),
                List.of(),
                CourseLevel.BASIC,
                List.of(),
                "vi",
                5,
                null,
                unit,
                List.of(author),
                Instant.parse("2026-11-22T03:00:00Z"),
                author,
                List.of());
    }

    private List<String> search(String query, UnitId unit) {
        String shortened =
                query.length() <= LONGEST_QUERY ? query : query.substring(0, query.lastIndexOf(' ', LONGEST_QUERY));
        return json(shortened, unit)
                .path("items")
                .valueStream()
                .limit(10)
                .map(card -> card.path("summary").stringValue())
                .toList();
    }

    private JsonNode json(String query, UnitId unit) {
        return AuthoringCalls.json(
                http.get()
                        .uri("/api/catalogue/courses")
                        .param("q", query)
                        .param("unit", unit.toString())
                        .param("size", "10")
                        .exchange(),
                200);
    }
}
