package vn.hocso.organisation.person;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Mailbox;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class PersonTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Access access;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aManagerAddsAPersonWhoIsInvitedByMail() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        String email = Somebody.email();

        MvcTestResult added = add(manager, person("Đinh  Thị Ánh", email, unit));

        assertThat(added).hasStatus(201);
        assertThat(added).bodyJson().extractingPath("$.fullName").isEqualTo("Đinh Thị Ánh");
        assertThat(added).bodyJson().extractingPath("$.status").isEqualTo("INVITED");
        assertThat(added).bodyJson().extractingPath("$.position").isEqualTo("Chuyên viên chính");
        assertThat(added)
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .containsExactlyInAnyOrder("EDIT", "INVITE", "ENROL", "GRANT_ROLES", "SUSPEND");
        mailbox.await(email, 1);
    }

    @Test
    void addingTheSamePersonAgainAddsNobody() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        String request = person("Lý Văn Phúc", Somebody.email(), unit);

        assertThat(add(manager, request)).hasStatus(201);
        assertThat(add(manager, request)).hasStatus(201);

        assertThat(people.within(unit, true)).hasSize(2);
    }

    @Test
    void refusesAnAddressThatSomebodyElseHasAndLeavesNothingHalfWritten() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone other = somebody.in(somebody.unit()).make();

        assertThat(add(manager, person("Lý Văn Phúc", other.email(), unit)))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"code": "identity.email-taken", "errors": [{"field": "email"}]}""");
        assertThat(people.within(unit, true)).containsExactly(manager.id());
    }

    @Test
    void namesEveryFieldThatIsMissingOrWrong() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();

        assertThat(add(manager, "{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("fullName", "email", "unitId");
        assertThat(add(manager, person("An", "không phải thư", unit)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("email");
        assertThat(add(manager, person("x".repeat(121), Somebody.email(), unit)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("fullName");
    }

    @Test
    void transferKeepsTheFormerPlaceOnRecord() {
        UnitId unit = somebody.unit();
        UnitId here = somebody.unitBelow(unit, "Phòng Đây");
        UnitId there = somebody.unitBelow(unit, "Phòng Kia");
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone person = somebody.in(here).make();

        assertThat(change(manager, person.id(), person("Nguyễn Văn An", person.email(), there)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.unit.name")
                .isEqualTo("Phòng Kia");
        assertThat(people.primaryMembership(person.id()).orElseThrow().unit().id())
                .isEqualTo(there);
        assertThat(jdbc.sql(
                                "select count(*) from organisation_membership where account_id = ? and ended_at is not null")
                        .param(Ids.bytes(person.id().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(access.may(person.actor(), Permission.LEARN, there)).isTrue();
    }

    @Test
    void nobodyMovesAPersonOutOfTheirOwnUnits() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone person = somebody.in(unit).make();

        assertThat(change(manager, person.id(), person("Nguyễn Văn An", person.email(), somebody.unit())))
                .hasStatus(404);
        assertThat(people.primaryMembership(person.id()).orElseThrow().unit().id())
                .isEqualTo(unit);
    }

    @Test
    void nobodyEditsSomeoneWhoMayDoMoreSoThatNoPasswordLinkIsLedAstray() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone administrator =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();

        assertThat(change(manager, administrator.id(), person("Nguyễn Văn An", Somebody.email(), unit)))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.person-holds-more");
        assertThat(accounts.require(administrator.id()).email()).isEqualTo(administrator.email());
        assertThat(get(manager, "/api/people/" + administrator.id()))
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .doesNotContain("EDIT", "INVITE");
    }

    @Test
    void theInvitationIsSentAgainOnlyUntilAPasswordIsChosen() {
        UnitId unit = somebody.unit();
        Someone manager =
                somebody.in(unit).withRole(Role.UNIT_MANAGER).withPassword().make();
        Someone invited = somebody.in(unit).make();

        assertThat(post(manager, "/api/people/" + invited.id() + "/invitation", "{}"))
                .hasStatus(202);
        mailbox.await(invited.email(), 2);
        assertThat(post(manager, "/api/people/" + manager.id() + "/invitation", "{}"))
                .hasStatus(409);
    }

    @Test
    void peopleAreClosedToTheSignedOutToLearnersAndToOtherUnits() {
        UnitId unit = somebody.unit();
        Someone learner = somebody.in(unit).make();
        Someone trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        String page = "/api/people/" + learner.id();
        String details = person("Nguyễn Văn An", learner.email(), unit);

        for (String uri : new String[] {"/api/people", page, "/api/people/export.xlsx"}) {
            assertThat(http.get().uri(uri)).hasStatus(401);
            assertThat(get(learner, uri)).hasStatus(403);
            assertThat(get(trainer, uri)).hasStatus(403);
        }
        assertThat(get(elsewhere, page)).hasStatus(404);
        assertThat(get(elsewhere, "/api/people/" + Ids.next())).hasStatus(404);
        assertThat(add(learner, details)).hasStatus(403);
        assertThat(add(elsewhere, details)).hasStatus(404);
        assertThat(change(learner, learner.id(), details)).hasStatus(403);
        assertThat(change(elsewhere, learner.id(), details)).hasStatus(404);
        assertThat(post(learner, page + "/invitation", "{}")).hasStatus(403);
        assertThat(post(elsewhere, page + "/invitation", "{}")).hasStatus(404);
        assertThat(http.post().uri("/api/people").with(ActingAs.anonymous())).hasStatus(401);
        assertThat(http.put().uri(page).with(ActingAs.anonymous())).hasStatus(401);
        assertThat(http.post().uri(page + "/invitation").with(ActingAs.anonymous()))
                .hasStatus(401);
    }

    private static String person(String name, String email, UnitId unit) {
        return """
                {"fullName": "%s", "email": "%s", "unitId": "%s", "position": "Chuyên viên chính",
                 "rank": "Chuyên viên chính", "personClass": "CIVIL_SERVANT"}""".formatted(name, email, unit);
    }

    private MvcTestResult add(Someone who, String json) {
        return post(who, "/api/people", json);
    }

    private MvcTestResult get(Someone who, String uri) {
        return http.get().uri(uri).with(who.signedIn()).exchange();
    }

    private MvcTestResult post(Someone who, String uri, String json) {
        return http.post()
                .uri(uri)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult change(Someone who, AccountId person, String json) {
        return http.put()
                .uri("/api/people/{id}", person)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
