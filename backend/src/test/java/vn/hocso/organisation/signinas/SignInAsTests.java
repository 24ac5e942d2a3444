package vn.hocso.organisation.signinas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.audit.AuditTrail;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Actor.Borrowed;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class SignInAsTests {

    private static final String REASON = "{\"reason\": \"Hỗ trợ qua điện thoại, phiếu 118\"}";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail audit;

    private UnitId unit;
    private Someone administrator;
    private Someone learner;
    private Browser browser;

    @BeforeEach
    void people() {
        unit = somebody.unit();
        administrator = somebody.in(unit)
                .named("Vũ Thị Trực")
                .withRole(Role.SYSTEM_ADMINISTRATOR, units.root().id())
                .withPassword()
                .make();
        learner = somebody.in(unit).named("Hoàng Văn Nhờ").withPassword().make();
        browser = new Browser(http);
        browser.signIn(administrator.email(), Somebody.PASSWORD);
    }

    @Test
    void onlyThoseWhoMayAreLetIn() {
        String uri = "/api/people/" + learner.id() + "/sign-in-as";
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.SYSTEM_ADMINISTRATOR).make();

        assertThat(http.post()
                        .uri(uri)
                        .with(ActingAs.anonymous())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(REASON))
                .hasStatus(401);
        assertThat(begin(manager, learner)).hasStatus(403);
        assertThat(begin(elsewhere, learner)).hasStatus(404);
        assertThat(http.delete().uri("/api/me/sign-in-as").with(ActingAs.anonymous()))
                .hasStatus(401);
    }

    @Test
    void aReasonIsAsked() {
        assertThat(browser.post("/api/people/" + learner.id() + "/sign-in-as", "{\"reason\": \" \"}"))
                .hasStatus(400);
    }

    @Test
    void nobodyBecomesSomebodyWhoMayDoMore() {
        Someone support =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR, unit).make();
        Someone trainerElsewhere = somebody.in(unit)
                .withRole(Role.TRAINER, somebody.unit())
                .withPassword()
                .make();

        assertThat(begin(support, trainerElsewhere))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.sign-in-as-holds-more");
        assertThat(begin(support, learner)).hasStatusOk();
    }

    @Test
    void nobodyBecomesThemselvesOrSomebodyWithoutAUsableAccount() {
        Someone invited = somebody.in(unit).make();

        assertThat(begin(administrator, administrator)).hasStatus(409);
        assertThat(begin(administrator, invited))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.sign-in-as-not-in-use");
    }

    @Test
    void theSessionKnowsBothPeopleUntilTheOneGivesTheAccountBack() {
        String before = browser.sessionId();
        become(learner);
        assertThat(browser.sessionId()).isNotEqualTo(before);

        JsonNode me = body(browser.get("/api/me"));
        assertThat(me.get("fullName").asString()).isEqualTo("Hoàng Văn Nhờ");
        assertThat(me.get("signedInBy").get("fullName").asString()).isEqualTo("Vũ Thị Trực");
        assertThat(Instant.parse(me.get("signedInBy").get("until").asString()))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(28)),
                        Instant.now().plus(Duration.ofMinutes(31)));
        assertThat(browser.get("/api/people")).as("with the learner's rights").hasStatus(403);

        assertThat(browser.delete("/api/me/sign-in-as")).hasStatus(204);
        assertThat(browser.delete("/api/me/sign-in-as")).as("once more").hasStatus(204);
        me = body(browser.get("/api/me"));
        assertThat(me.get("fullName").asString()).isEqualTo("Vũ Thị Trực");
        assertThat(me.has("signedInBy")).isFalse();
    }

    @Test
    void whoeverBorrowsAnAccountMayOnlyLook() {
        become(learner);

        for (MvcTestResult refused : new MvcTestResult[] {
            browser.put("/api/me/password", "{\"currentPassword\": \"a\", \"newPassword\": \"b\"}"),
            browser.put("/api/me/profile", "{\"fullName\": \"Ai đó\", \"language\": \"vi\"}"),
            browser.post("/api/people/" + learner.id() + "/roles", "{}"),
            browser.post("/api/certificates/" + Ids.next() + "/revocation", "{}"),
            browser.post("/api/people/" + administrator.id() + "/sign-in-as", REASON)
        }) {
            assertThat(refused)
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("organisation.sign-in-as-owners-matter");
        }
        assertThat(browser.post("/api/courses/" + Ids.next() + "/enrolments", null))
                .as("opened by learning, though there is no such course")
                .hasStatus(404);
        assertThat(accounts.require(learner.id()).fullName()).isEqualTo("Hoàng Văn Nhờ");
    }

    @Test
    void theLogNamesBoth() {
        become(learner);
        browser.delete("/api/me/sign-in-as");

        JsonNode entries = body(browser.get("/api/audit/entries?person=" + learner.id()));
        assertThat(entries.get("items")
                        .valueStream()
                        .map(entry -> entry.get("sentence").asString()))
                .contains(
                        "Vũ Thị Trực đăng nhập bằng tài khoản của Hoàng Văn Nhờ.",
                        "Vũ Thị Trực (dùng tài khoản của Hoàng Văn Nhờ) thôi dùng tài khoản của Hoàng Văn Nhờ.");
        assertThat(entries.toString()).contains("phiếu 118");
    }

    @Test
    void endsAfterHalfAnHourAndWhenTheRightIsTakenBack() {
        Instant now = Instant.parse("2026-11-25T08:00:00Z");
        Actor other = at(now).borrow(administrator.actor(), learner.id(), "Hỗ trợ qua điện thoại");
        Borrowed borrowed = other.borrowed();

        assertThat(at(now.plus(Duration.ofMinutes(29))).mayGoOn(other, borrowed))
                .isTrue();
        assertThat(at(now.plus(Duration.ofMinutes(30))).mayGoOn(other, borrowed))
                .isFalse();
        Actor withoutRight =
                new Actor(learner.id().value(), new Borrowed(learner.id().value(), borrowed.until()));
        assertThat(at(now).mayGoOn(withoutRight, withoutRight.borrowed())).isFalse();
    }

    @Test
    void theRequestAfterTheTimeIsRefusedAndTheSessionGoesOnWithTheOwnAccount() {
        become(learner);
        revokeEverything(administrator.id().value());

        assertThat(browser.get("/api/notifications"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.sign-in-as-over");
        assertThat(body(browser.get("/api/me")).get("fullName").asString()).isEqualTo("Vũ Thị Trực");
    }

    private void revokeEverything(UUID account) {
        jdbc.sql("update organisation_role_grant set ended_at = utc_timestamp(6) where account_id = ?")
                .param(Ids.bytes(account))
                .update();
    }

    private BorrowedAccounts at(Instant moment) {
        return new BorrowedAccounts(access, people, accounts, audit, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private void become(Someone person) {
        assertThat(browser.post("/api/people/" + person.id() + "/sign-in-as", REASON))
                .hasStatusOk();
    }

    private MvcTestResult begin(Someone who, Someone owner) {
        return http.post()
                .uri("/api/people/" + owner.id() + "/sign-in-as")
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(REASON)
                .exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
