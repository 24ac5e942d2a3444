package vn.hocso.organisation.secondfactor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.Authenticator;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.testing.Somebody.PASSWORD;

@HocsoTest
class RequiredFactorTests {

    /** Held by nobody in other tests that sign in by password. */
    private static final String REQUIREMENT = "/api/second-factor-requirements/CERTIFICATE_ADMINISTRATOR";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    private UnitId unit;
    private Someone official;
    private Browser administrator;

    @BeforeEach
    void anAdministratorAndAnOfficial() {
        unit = somebody.unit();
        official = somebody.in(unit)
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .withPassword()
                .make();
        administrator = signedIn(somebody.atTheTop()
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .withPassword()
                .make());
    }

    @AfterEach
    void requireNothingOfOtherTests() {
        administrator.delete(REQUIREMENT);
    }

    @Test
    void whoNeedsASecondFactorIsLedToItBeforeAnythingElse() throws Exception {
        require(Duration.ZERO);
        Browser browser = new Browser(http);

        assertThat(browser.signIn(official.email(), PASSWORD))
                .hasStatus(202)
                .bodyJson()
                .isLenientlyEqualTo("{\"next\": \"ENROLMENT\", \"methods\": [\"TOTP\", \"PASSKEY\"]}");
        assertThat(browser.get("/api/me")).hasStatus(401);
        assertThat(browser.post("/api/sign-in/second-factor", "{\"code\": \"123456\"}"))
                .hasStatus(401);

        assertThat(enrol(browser)).hasSize(10);
        assertThat(browser.get("/api/me")).hasStatusOk();
        assertThat(new Browser(http).signIn(official.email(), PASSWORD))
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.next")
                .isEqualTo("SECOND_FACTOR");
    }

    @Test
    void untilTheDayComesPeopleAreToldButNotHeldUp() {
        require(Duration.ofDays(14));

        assertThat(signedIn(official).get("/api/me/security"))
                .bodyJson()
                .extractingPath("$.secondFactorRequiredFrom")
                .isNotNull();
    }

    @Test
    void otherRolesAreNotAffected() {
        require(Duration.ZERO);

        assertThat(signedIn(somebody.in(unit).withPassword().make()).get("/api/me"))
                .hasStatusOk();
    }

    @Test
    void theLastFactorCannotBeRemovedWhileARoleRequiresOne() throws Exception {
        require(Duration.ZERO);
        Browser browser = new Browser(http);
        browser.signIn(official.email(), PASSWORD);
        enrol(browser);

        assertThat(browser.delete("/api/me/security/totp"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.second-factor-required");
        assertThat(browser.get("/api/me/security"))
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .doesNotContain("REMOVE_TOTP");
    }

    @Test
    void whoLostTheirPhoneIsResetByWhoMayEditThem() throws Exception {
        Browser browser = signedIn(official);
        setUp(browser);
        String factors = "/api/people/" + official.id() + "/second-factors";

        assertThat(new Browser(http).delete(factors)).hasStatus(401);
        assertThat(http.delete().uri(factors).with(official.signedIn())).hasStatus(403);
        assertThat(http.delete()
                        .uri(factors)
                        .with(somebody.in(somebody.unit())
                                .withRole(Role.UNIT_MANAGER)
                                .make()
                                .signedIn()))
                .hasStatus(404);
        assertThat(administrator.delete(factors)).hasStatus(204);

        assertThat(browser.get("/api/me")).hasStatus(401);
        assertThat(new Browser(http).signIn(official.email(), PASSWORD)).hasStatusOk();
    }

    @Test
    void onlySystemAdministratorsDecideIt() {
        String list = "/api/second-factor-requirements";
        String body = "{\"from\": \"2026-11-22T00:00:00Z\"}";

        assertThat(new Browser(http).get(list)).hasStatus(401);
        assertThat(new Browser(http).put(REQUIREMENT, body)).hasStatus(401);
        assertThat(new Browser(http).delete(REQUIREMENT)).hasStatus(401);
        Browser manager = signedIn(
                somebody.in(unit).withRole(Role.UNIT_MANAGER).withPassword().make());
        assertThat(manager.get(list)).hasStatus(403);
        assertThat(manager.put(REQUIREMENT, body)).hasStatus(403);
        assertThat(manager.delete(REQUIREMENT)).hasStatus(403);
        assertThat(administrator.put(REQUIREMENT, "{}")).hasStatus(400);
        assertThat(administrator.put("/api/second-factor-requirements/no-role", body))
                .hasStatus(400);

        require(Duration.ofDays(30));
        assertThat(administrator.get(list))
                .bodyJson()
                .extractingPath("$[?(@.role == 'CERTIFICATE_ADMINISTRATOR')]")
                .asArray()
                .hasSize(1);
    }

    private void require(Duration in) {
        assertThat(administrator.put(
                        REQUIREMENT,
                        "{\"from\": \"%s\"}".formatted(Instant.now().plus(in))))
                .hasStatusOk();
    }

    private Browser signedIn(Someone person) {
        Browser browser = new Browser(http);
        assertThat(browser.signIn(person.email(), PASSWORD)).hasStatusOk();
        return browser;
    }

    private static List<String> enrol(Browser browser) throws Exception {
        return confirmed(browser, "/api/sign-in/enrolment/totp");
    }

    private static void setUp(Browser browser) throws Exception {
        confirmed(browser, "/api/me/security/totp");
    }

    private static List<String> confirmed(Browser browser, String uri) throws Exception {
        MvcTestResult offer = browser.post(uri, null);
        assertThat(offer).hasStatus(201);
        Authenticator phone =
                new Authenticator(JsonPath.read(offer.getResponse().getContentAsString(), "$.secret"));
        MvcTestResult confirmed = browser.post(uri + "/confirmation", "{\"code\": \"%s\"}".formatted(phone.code()));
        assertThat(confirmed).hasStatusOk();
        return JsonPath.read(confirmed.getResponse().getContentAsString(), "$.recoveryCodes");
    }
}
