package vn.hocso.organisation.person;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class MembershipTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Access access;

    @Autowired
    RoleGrants roles;

    @Autowired
    Clock clock;

    private UnitId province;
    private UnitId here;
    private UnitId there;
    private Someone manager;
    private Someone person;

    @BeforeEach
    void twoUnitsOfAProvince() {
        province = somebody.unit();
        here = somebody.unitBelow(province, "Sở Nội vụ");
        there = somebody.unitBelow(province, "Sở Tài chính");
        manager = somebody.in(province).withRole(Role.UNIT_MANAGER).make();
        person = somebody.in(here).named("Lò Thị Mai").make();
    }

    @Test
    void somebodyBelongsToASecondUnitWhoseManagersThenSeeThem() {
        Someone neighbour = somebody.in(there).withRole(Role.UNIT_MANAGER).make();
        assertThat(get(neighbour, "/memberships")).hasStatus(404);

        MvcTestResult added = post(manager, "/memberships", """
                {"unitId": "%s", "position": "Thành viên tổ giúp việc", "startsOn": "%s"}""".formatted(there, today().minusDays(3)));

        assertThat(added).hasStatus(201);
        assertThat(this.<List<Boolean>>read(added, "$[*].primary")).containsExactly(true, false);
        assertThat(this.<List<String>>read(added, "$[*].startsOn"))
                .last()
                .isEqualTo(today().minusDays(3).toString());
        assertThat(get(neighbour, "")).hasStatusOk();
        assertThat(names(neighbour, "?q=lo thi mai")).containsExactly("Lò Thị Mai");
        assertThat(names(neighbour, "?unit=" + there + "&subtree=false")).contains("Lò Thị Mai");
        assertThat(this.<List<String>>read(get(neighbour, ""), "$.abilities"))
                .contains("ENROL")
                .doesNotContain("EDIT");
        assertThat(access.may(person.actor(), Permission.LEARN, there)).isTrue();
    }

    @Test
    void nobodyBelongsToAUnitTwiceAtOnce() {
        assertThat(post(manager, "/memberships", unit(here))).hasStatus(409);
    }

    @Test
    void managersChangeOnlyWhatIsHeldInTheirOwnUnits() {
        Someone neighbour = somebody.in(there).withRole(Role.UNIT_MANAGER).make();
        post(manager, "/memberships", unit(there));
        UUID primary = membership(here);
        UUID second = membership(there);

        assertThat(put(neighbour, "/memberships/" + second, "{\"position\": \"Tổ phó\"}"))
                .hasStatusOk();
        assertThat(put(neighbour, "/memberships/" + primary, "{\"position\": \"Giám đốc\"}"))
                .hasStatus(403);
        assertThat(post(neighbour, "/memberships/" + second + "/primary", "{}")).hasStatus(403);
        assertThat(post(neighbour, "/transfer", unit(there))).hasStatus(403);
    }

    @Test
    void endingAMembershipKeepsItAsHistoryWithDayAndReason() {
        post(manager, "/memberships", unit(there));
        UUID second = membership(there);

        MvcTestResult ended = post(manager, "/memberships/" + second + "/end", """
                {"reason": "Hết thời hạn biệt phái"}""");

        assertThat(ended).hasStatusOk();
        assertThat(this.<String>read(ended, "$[1].endsOn")).isEqualTo(today().toString());
        assertThat(this.<String>read(ended, "$[1].endedReason")).isEqualTo("Hết thời hạn biệt phái");
        assertThat(this.<List<String>>read(ended, "$[1].abilities")).isEmpty();
        assertThat(post(manager, "/memberships/" + second + "/end", "{}")).hasStatus(409);
        assertThat(access.may(person.actor(), Permission.LEARN, there)).isFalse();
    }

    @Test
    void thePrimaryUnitIsExchangedAndNeverGivenUp() {
        post(manager, "/memberships", unit(there));
        UUID primary = membership(here);

        assertThat(post(manager, "/memberships/" + primary + "/end", "{}")).hasStatus(409);
        MvcTestResult changed = post(manager, "/memberships/" + membership(there) + "/primary", "{}");

        assertThat(this.<String>read(changed, "$[0].unit.name")).isEqualTo("Sở Tài chính");
        assertThat(this.<List<Boolean>>read(changed, "$[*].primary")).containsExactly(true, false, true, false);
        assertThat(this.<String>read(get(manager, ""), "$.unit.name")).isEqualTo("Sở Tài chính");
        assertThat(post(manager, "/memberships/" + membership(here) + "/end", "{}"))
                .hasStatusOk();
    }

    @Test
    void aTransferEndsRolesOverThePeopleLeftBehindAndKeepsTheOthers() {
        Someone head = somebody.in(here)
                .withRole(Role.UNIT_MANAGER)
                .withRole(Role.TRAINER)
                .withRole(Role.UNIT_MANAGER, province)
                .withRole(Role.UNIT_MANAGER, somebody.unitBelow(here, "Phòng Tổ chức"))
                .make();

        assertThat(send(HttpMethod.POST, manager, head, "/transfer", """
                {"unitId": "%s", "reason": "Quyết định điều động"}""".formatted(there)))
                .hasStatusOk();

        assertThat(roles.of(List.of(head.id())).get(head.id()))
                .extracting(RoleView::role, role -> role.unit().id())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Role.UNIT_MANAGER, province),
                        org.assertj.core.groups.Tuple.tuple(Role.TRAINER, here),
                        org.assertj.core.groups.Tuple.tuple(Role.LEARNER, there));
    }

    @Test
    void refusesDaysThatCannotBe() {
        for (LocalDate day : List.of(today().plusDays(1), today().minusYears(80))) {
            assertThat(post(manager, "/transfer", """
                    {"unitId": "%s", "on": "%s"}""".formatted(there, day)))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("on");
        }
    }

    @Test
    void membershipsAreClosedToTheSignedOutToLearnersAndToOtherUnits() {
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        UUID id = membership(here);
        String page = "/api/people/" + person.id();
        assertThat(http.get().uri(page + "/memberships")).hasStatus(401);
        assertThat(get(person, "/memberships")).hasStatus(403);
        assertThat(get(elsewhere, "/memberships")).hasStatus(404);
        for (String change : List.of(
                "/memberships", "/memberships/" + id + "/end", "/memberships/" + id + "/primary", "/transfer")) {
            assertThat(http.post().uri(page + change).with(ActingAs.anonymous()))
                    .hasStatus(401);
            assertThat(post(person, change, unit(there))).hasStatus(403);
            assertThat(post(elsewhere, change, unit(elsewhere.unit()))).hasStatus(404);
        }
        assertThat(http.put().uri(page + "/memberships/" + id).with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(put(person, "/memberships/" + id, "{}")).hasStatus(403);
        assertThat(put(elsewhere, "/memberships/" + id, "{}")).hasStatus(404);
    }

    private LocalDate today() {
        return VietnamCalendar.today(clock);
    }

    private static String unit(UnitId unit) {
        return "{\"unitId\": \"%s\"}".formatted(unit);
    }

    private UUID membership(UnitId unit) {
        List<String> ids = read(get(manager, "/memberships"), "$[?(@.unit.id=='" + unit + "')].id");
        return UUID.fromString(ids.getFirst());
    }

    private List<String> names(Someone who, String query) {
        return read(http.get().uri("/api/people" + query).with(who.signedIn()).exchange(), "$.items[*].fullName");
    }

    private <T> T read(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }

    private MvcTestResult get(Someone who, String below) {
        return http.get()
                .uri("/api/people/" + person.id() + below)
                .with(who.signedIn())
                .exchange();
    }

    private MvcTestResult post(Someone who, String below, String json) {
        return send(HttpMethod.POST, who, person, below, json);
    }

    private MvcTestResult put(Someone who, String below, String json) {
        return send(HttpMethod.PUT, who, person, below, json);
    }

    private MvcTestResult send(HttpMethod method, Someone who, Someone whom, String below, String json) {
        return http.method(method)
                .uri("/api/people/" + whom.id() + below)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
