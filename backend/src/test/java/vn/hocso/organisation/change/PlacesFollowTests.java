package vn.hocso.organisation.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What other modules keep of a unit's place follows the unit when it moves or is merged. */
@HocsoTest
class PlacesFollowTests {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Instant FINISHED = Instant.parse("2025-05-05T03:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    private UnitChanges changes;
    private Someone administrator;
    private UnitId from;
    private UnitId to;
    private UnitId office;
    private OneLesson course;

    @BeforeEach
    void finishACourseInAnOffice() {
        changes = new UnitChanges(http, somebody);
        administrator = somebody.in(units.root().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
        String word = Somebody.word();
        String country = units.root().id().toString();
        from = create("F-" + word, country);
        to = create("G-" + word, country);
        office = create("H-" + word, from.toString());
        course = finishedCourses.publish(office, "Khóa " + word);
        finishedCourses.finish(course, FINISHED, somebody.in(office).make());
        Someone there = administratorOf(office);
        eventually(() -> certificates(there) == 1 && completed(from, "") == 1);
    }

    @Test
    void coursesCertificatesAndFiguresFollowTheirUnitToItsNewPlaceAndName() {
        Someone before = administratorOf(from);
        Someone after = administratorOf(to);
        assertThat(reaches(before)).isTrue();
        assertThat(reaches(after)).isFalse();

        changes.carryOut(administrator, DAY, """
                {"kind": "MOVE", "unitIds": ["%s"], "parentId": "%s"}""".formatted(office, to));

        assertThat(reaches(before)).isFalse();
        assertThat(reaches(after)).isTrue();
        eventually(() -> completed(to, "") == 1 && completed(from, "") == 0);
        eventually(() -> placeOfOffer().equals(units.path(office)));
        changes.carryOut(administrator, DAY, """
                {"kind": "RENAME", "unitIds": ["%s"], "name": "Sở Đổi Tên"}""".formatted(office));
        eventually(() -> providerOfOffer().equals("Sở Đổi Tên"));
    }

    @Test
    void whatAMergedUnitLeavesIsItsSuccessorsAndWasItsOwnBefore() {
        Someone after = administratorOf(to);

        changes.carryOut(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(office, to));

        assertThat(reaches(after)).isTrue();
        eventually(() -> completed(to, "") == 1 && completed(from, "") == 0);
        assertThat(completed(from, "&asOf=2025-06-30")).isEqualTo(1);
        assertThat(completed(to, "&asOf=2025-06-30")).isZero();
        assertThat(completed(from, "&asOf=2025-07-01")).isZero();
        assertThat(completed(to, "&asOf=2025-07-01")).isEqualTo(1);
        assertThat(completed(from, "&asOf=2025-05-04")).isZero();
        assertThat(read(administrator, "/api/reports/dashboard?unit=%s&asOf=2019-01-01".formatted(from), 404))
                .contains("reporting.unit-not-there");
    }

    private String providerOfOffer() {
        return jdbc.sql("select provider_name from catalogue_offer where id = ?")
                .param(Ids.bytes(course.courseId().value()))
                .query(String.class)
                .single();
    }

    private UnitId create(String code, String parent) {
        changes.create(administrator, FOUNDED, code, "Đơn vị " + code, parent);
        return units.byCode(code).orElseThrow().id();
    }

    private Someone administratorOf(UnitId unit) {
        return somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
    }

    /** Whether they may open the course's draft and see its certificate. */
    private boolean reaches(Someone who) {
        boolean draft = changes.get(who, "/api/authoring/courses/" + course.courseId())
                        .getResponse()
                        .getStatus()
                == 200;
        assertThat(certificates(who)).isEqualTo(draft ? 1 : 0);
        return draft;
    }

    private int certificates(Someone who) {
        return JsonPath.read(read(who, "/api/certificates", 200), "$.total");
    }

    private int completed(UnitId unit, String asOf) {
        String uri = "/api/reports/dashboard?unit=%s&from=2025-01&to=2025-12%s".formatted(unit, asOf);
        return JsonPath.read(read(administrator, uri, 200), "$.totals.completed");
    }

    private String placeOfOffer() {
        return jdbc.sql("select unit_path from catalogue_offer where id = ?")
                .param(Ids.bytes(course.courseId().value()))
                .query(String.class)
                .single();
    }

    private String read(Someone who, String uri, int status) {
        MvcTestResult result = changes.get(who, uri);
        assertThat(result).hasStatus(status);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void eventually(BooleanSupplier truth) {
        await().until(truth::getAsBoolean);
    }
}
