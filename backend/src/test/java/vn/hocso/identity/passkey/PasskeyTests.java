package vn.hocso.identity.passkey;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SecurityKey;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.testing.Somebody.PASSWORD;

@HocsoTest
class PasskeyTests {

    private static final String ORIGIN = "http://localhost:8080";
    private static final String PASSKEYS = "/api/me/security/passkeys";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    private final SecurityKey key = new SecurityKey(ORIGIN);
    private Someone person;
    private Browser office;

    @BeforeEach
    void somebodySignsInByPassword() {
        person = somebody.in(somebody.unit()).named("Lê Thị Hoa").withPassword().make();
        office = signedIn(person);
    }

    @Test
    void aPasskeySignsInWithoutPasswordOrName() throws Exception {
        assertThat(register(office, key)).hasStatus(201);
        Browser home = new Browser(http);

        String options = body(home.post("/api/sign-in/passkey/options", null));
        assertThat(JsonPath.<List<?>>read(options, "$.allowCredentials")).isEmpty();
        assertThat(show(home, "/api/sign-in/passkey", key.show(options)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"next\": \"DONE\"}");

        assertThat(home.get("/api/me"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.accountId")
                .isEqualTo(person.id().toString());
    }

    @Test
    void theDeviceShowsItsOwnerWhoseAccountItIs() throws Exception {
        String options = body(office.post(PASSKEYS + "/options", null));

        assertThat(JsonPath.<String>read(options, "$.user.name")).isEqualTo(person.email());
        assertThat(JsonPath.<String>read(options, "$.user.displayName")).isEqualTo("Lê Thị Hoa");
        assertThat(JsonPath.<String>read(options, "$.rp.id")).isEqualTo("localhost");
        assertThat(JsonPath.<String>read(options, "$.authenticatorSelection.userVerification"))
                .isEqualTo("required");
    }

    @Test
    void afterThePasswordAPasskeyIsTheSecondStep() throws Exception {
        register(office, key);
        Browser home = new Browser(http);
        assertThat(home.signIn(person.email(), PASSWORD))
                .hasStatus(202)
                .bodyJson()
                .isLenientlyEqualTo("{\"next\": \"SECOND_FACTOR\", \"methods\": [\"RECOVERY_CODE\", \"PASSKEY\"]}");

        String options = body(home.post("/api/sign-in/passkey/options", null));
        assertThat(JsonPath.<List<?>>read(options, "$.allowCredentials")).hasSize(1);
        assertThat(show(home, "/api/sign-in/passkey", key.show(options))).hasStatusOk();
        assertThat(home.get("/api/me")).hasStatusOk();
    }

    @Test
    void whoMustHaveASecondFactorMaySetUpAPasskey() throws Exception {
        Someone official = somebody.in(person.unit())
                .withRole(Role.REVIEWER)
                .withPassword()
                .make();
        jdbc.sql("insert into identity_required_factor (role_name, required_from, decided_by, decided_at)"
                        + " values ('REVIEWER', '2026-01-01', ?, '2026-01-01')")
                .param(Ids.bytes(person.id().value()))
                .update();
        try {
            Browser browser = new Browser(http);
            assertThat(browser.signIn(official.email(), PASSWORD)).hasStatus(202);
            String options = body(browser.post("/api/sign-in/enrolment/passkey/options", null));
            MvcTestResult enrolled = browser.post(
                    "/api/sign-in/enrolment/passkey",
                    "{\"label\": \"Máy cơ quan\", \"credential\": %s}".formatted(key.make(options)));
            assertThat(enrolled)
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.recoveryCodes")
                    .asArray()
                    .hasSize(10);
            assertThat(browser.get("/api/me")).hasStatusOk();
        } finally {
            jdbc.sql("delete from identity_required_factor where role_name = 'REVIEWER'")
                    .update();
        }
    }

    @Test
    void anAnswerCountsOnce() throws Exception {
        register(office, key);
        Browser home = new Browser(http);
        String answer = key.show(body(home.post("/api/sign-in/passkey/options", null)));
        assertThat(show(home, "/api/sign-in/passkey", answer)).hasStatusOk();

        assertThat(show(home, "/api/sign-in/passkey", answer)).hasStatus(409);
        Browser thief = new Browser(http);
        thief.post("/api/sign-in/passkey/options", null);
        assertThat(show(thief, "/api/sign-in/passkey", answer)).hasStatus(401);
    }

    @Test
    void aPasskeyShownToAnotherSiteIsWorthNothingHere() throws Exception {
        register(office, key);
        SecurityKey elsewhere = new SecurityKey("https://hocso.example");

        assertThat(register(office, elsewhere))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.passkey-not-accepted");
    }

    @Test
    void aDeviceThatDidNotCheckItsOwnerIsNotEnough() throws Exception {
        register(office, key);
        Browser home = new Browser(http);
        String options = body(home.post("/api/sign-in/passkey/options", null));

        assertThat(show(home, "/api/sign-in/passkey", key.withoutVerification().show(options)))
                .hasStatus(401);
        assertThat(home.get("/api/me")).hasStatus(401);
    }

    @Test
    void anUnknownPasskeyAndAMalformedOneSignNobodyIn() throws Exception {
        Browser home = new Browser(http);
        home.post("/api/sign-in/passkey/options", null);
        assertThat(show(home, "/api/sign-in/passkey", "{\"id\": \"x\"}")).hasStatus(401);

        SecurityKey unknown = new SecurityKey(ORIGIN);
        unknown.make(body(office.post(PASSKEYS + "/options", null)));
        assertThat(show(
                        home,
                        "/api/sign-in/passkey",
                        unknown.show(body(home.post("/api/sign-in/passkey/options", null)))))
                .hasStatus(401);
    }

    @Test
    void aSuspendedPersonsPasskeyOpensNothing() throws Exception {
        register(office, key);
        jdbc.sql("update identity_account set status = 'SUSPENDED' where id = ?")
                .param(Ids.bytes(person.id().value()))
                .update();
        Browser home = new Browser(http);

        assertThat(show(home, "/api/sign-in/passkey", key.show(body(home.post("/api/sign-in/passkey/options", null)))))
                .hasStatus(403);
        assertThat(home.get("/api/me")).hasStatus(401);
    }

    @Test
    void theOwnerNamesAndRemovesThem() throws Exception {
        register(office, key);
        register(office, new SecurityKey(ORIGIN));
        String id = JsonPath.read(body(office.get(PASSKEYS)), "$[0].passkeyId");

        assertThat(office.put(PASSKEYS + "/" + id, "{\"label\": \" Điện thoại \"}"))
                .hasStatus(204);
        assertThat(office.get(PASSKEYS)).bodyJson().isLenientlyEqualTo("""
                [{"label": "Điện thoại", "synced": true}, {"label": "Máy cơ quan"}]
                """);
        assertThat(office.delete(PASSKEYS + "/" + id)).hasStatus(204);
        assertThat(office.delete(PASSKEYS + "/" + id)).hasStatus(204);
        assertThat(office.get(PASSKEYS))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(1);
    }

    @Test
    void nobodyTouchesThePasskeysOfOthers() throws Exception {
        register(office, key);
        String id = JsonPath.read(body(office.get(PASSKEYS)), "$[0].passkeyId");
        Browser other = signedIn(somebody.in(person.unit()).withPassword().make());

        assertThat(other.put(PASSKEYS + "/" + id, "{\"label\": \"Của tôi\"}")).hasStatus(404);
        assertThat(other.delete(PASSKEYS + "/" + id)).hasStatus(204);
        assertThat(office.get(PASSKEYS)).bodyJson().extractingPath("$[0].label").isEqualTo("Máy cơ quan");
        assertThat(other.put(PASSKEYS + "/" + UUID.randomUUID(), "{\"label\": \"\"}"))
                .hasStatus(400);
    }

    @Test
    void showingAPasskeyConfirmsThatItIsTheOwner() throws Exception {
        register(office, key);
        String options = body(office.post("/api/me/security/confirmation/passkey/options", null));

        assertThat(show(office, "/api/me/security/confirmation/passkey", key.show(options)))
                .hasStatus(204);

        Someone other = somebody.in(person.unit()).withPassword().make();
        Browser theirs = signedIn(other);
        register(theirs, new SecurityKey(ORIGIN));
        String asked = body(theirs.post("/api/me/security/confirmation/passkey/options", null));
        assertThat(show(theirs, "/api/me/security/confirmation/passkey", key.show(asked)))
                .hasStatus(400);
    }

    @Test
    void strangersSeeAndChangeNothing() {
        Browser stranger = new Browser(http);
        assertThat(stranger.get(PASSKEYS)).hasStatus(401);
        assertThat(stranger.post(PASSKEYS + "/options", null)).hasStatus(401);
        assertThat(stranger.post(PASSKEYS, "{}")).hasStatus(401);
        assertThat(stranger.delete(PASSKEYS + "/" + UUID.randomUUID())).hasStatus(401);
        assertThat(stranger.post("/api/me/security/confirmation/passkey/options", null))
                .hasStatus(401);
        assertThat(stranger.post("/api/sign-in/enrolment/passkey/options", null))
                .hasStatus(401);
    }

    private Browser signedIn(Someone someone) {
        Browser browser = new Browser(http);
        assertThat(browser.signIn(someone.email(), PASSWORD)).hasStatusOk();
        return browser;
    }

    private static MvcTestResult register(Browser browser, SecurityKey made) throws Exception {
        String options = body(browser.post(PASSKEYS + "/options", null));
        return browser.post(PASSKEYS, "{\"label\": \"Máy cơ quan\", \"credential\": %s}".formatted(made.make(options)));
    }

    private static MvcTestResult show(Browser browser, String uri, String credential) {
        return browser.post(uri, "{\"credential\": %s}".formatted(credential));
    }

    private static String body(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }
}
