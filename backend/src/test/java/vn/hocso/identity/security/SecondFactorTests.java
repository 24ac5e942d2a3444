package vn.hocso.identity.security;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Authenticator;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static vn.hocso.testing.Somebody.PASSWORD;

@HocsoTest
class SecondFactorTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    private Someone person;
    private Browser office;

    @BeforeEach
    void somebodySignsInByPassword() {
        person = somebody.in(somebody.unit()).withPassword().make();
        office = new Browser(http);
        assertThat(office.signIn(person.email(), PASSWORD)).hasStatusOk();
    }

    @Test
    void afterSettingUpOneTimeCodesThePasswordAloneLetsNobodyIn() throws Exception {
        Authenticator phone = setUp();
        Browser home = new Browser(http);

        assertThat(home.signIn(person.email(), PASSWORD))
                .hasStatus(202)
                .bodyJson()
                .isLenientlyEqualTo("{\"next\": \"SECOND_FACTOR\", \"methods\": [\"TOTP\", \"RECOVERY_CODE\"]}");
        assertThat(home.get("/api/me")).hasStatus(401);
        assertThat(home.get("/api/ping")).hasStatus(401);

        assertThat(show(home, phone.code())).hasStatusOk().bodyJson().isLenientlyEqualTo("{\"next\": \"DONE\"}");
        assertThat(home.get("/api/me")).hasStatusOk();
    }

    @Test
    void theFirstFactorComesWithTenRecoveryCodesThatWorkOnceEach() throws Exception {
        List<String> codes = recoveryCodes(confirm(authenticator()));
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z2-9]{5}-[A-Z2-9]{5}"));

        Browser home = half();
        assertThat(show(home, codes.getFirst().toLowerCase().replace("-", " "))).hasStatusOk();
        assertThat(show(half(), codes.getFirst())).hasStatus(400);
        assertThat(home.get("/api/me/security"))
                .bodyJson()
                .extractingPath("$.recoveryCodesLeft")
                .isEqualTo(9);
    }

    @Test
    void aCodeThatWasUsedDoesNotWorkAgain() throws Exception {
        Authenticator phone = setUp();
        assertThat(show(half(), phone.code())).hasStatusOk();

        assertThat(show(half(), phone.lastCode()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.wrong-code");
    }

    @Test
    void theCodeThatSetItUpDoesNotSignAnybodyIn() throws Exception {
        Authenticator phone = setUp();

        assertThat(show(half(), phone.lastCode())).hasStatus(400);
    }

    @Test
    void guessingCodesIsSlowedDownWhateverTheBrowser() throws Exception {
        Authenticator phone = setUp();
        for (int i = 0; i < 5; i++) {
            assertThat(show(half(), "00000" + i)).hasStatus(400);
        }

        assertThat(show(half(), phone.code())).hasStatus(429);
    }

    @Test
    void aSignInThatWasNotBegunCannotBeFinished() throws Exception {
        setUp();

        assertThat(show(new Browser(http), "123456"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.sign-in-not-begun");
        assertThat(show(office, "123456")).hasStatus(401);
    }

    @Test
    void changingThePasswordEndsSignInsThatAreHalfDone() throws Exception {
        Authenticator phone = setUp();
        Browser home = half();

        assertThat(office.put("/api/me/password", """
                {"currentPassword": "%s", "newPassword": "sen nở giữa hồ Tây"}""".formatted(PASSWORD))).hasStatus(204);

        assertThat(show(home, phone.code())).hasStatus(401);
    }

    @Test
    void theSecretIsOnlyKeptEncrypted() throws Exception {
        Authenticator phone = authenticator();
        confirm(phone);

        byte[] stored = jdbc.sql("select secret from identity_totp where account_id = ?")
                .param(Ids.bytes(person.id().value()))
                .query(byte[].class)
                .single();
        assertThat(stored).hasSizeGreaterThan(20);
        assertThat(stored[0]).isEqualTo((byte) 1);
    }

    @Test
    void aWrongFirstCodeSetsNothingUp() throws Exception {
        authenticator();

        assertThat(office.post("/api/me/security/totp/confirmation", "{\"code\": \"000000\"}"))
                .hasStatus(400);
        assertThat(new Browser(http).signIn(person.email(), PASSWORD)).hasStatusOk();
    }

    @Test
    void anOfferMustComeBeforeItsConfirmation() {
        assertThat(office.post("/api/me/security/totp/confirmation", "{\"code\": \"123456\"}"))
                .hasStatus(409);
    }

    @Test
    void removingTheLastFactorMakesThePasswordEnoughAgain() throws Exception {
        setUp();

        assertThat(office.delete("/api/me/security/totp")).hasStatus(204);

        assertThat(new Browser(http).signIn(person.email(), PASSWORD)).hasStatusOk();
        assertThat(office.get("/api/me/security")).bodyJson().isLenientlyEqualTo("{\"recoveryCodesLeft\": 0}");
        assertThat(office.post("/api/me/security/recovery-codes", null)).hasStatus(409);
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() throws Exception {
        List<String> old = recoveryCodes(confirm(authenticator()));

        List<String> fresh = recoveryCodes(office.post("/api/me/security/recovery-codes", null));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(show(half(), old.getFirst())).hasStatus(400);
        assertThat(show(half(), fresh.getFirst())).hasStatusOk();
    }

    @Test
    void changesAskForARecentConfirmation() {
        for (String act : List.of("/api/me/security/totp", "/api/me/security/recovery-codes")) {
            assertThat(http.post().uri(act).with(signedIn("PASSWORD", 601)))
                    .hasStatus(403)
                    .bodyJson()
                    .isLenientlyEqualTo("""
                            {"code": "identity.confirm-it-is-you", "methods": ["PASSWORD"]}
                            """);
        }
        assertThat(http.post().uri("/api/me/security/totp").with(signedIn("PASSWORD", 590)))
                .hasStatus(201);
    }

    @Test
    void whoHasASecondFactorConfirmsWithItAndNotWithThePassword() throws Exception {
        setUp();

        assertThat(http.delete().uri("/api/me/security/totp").with(signedIn("PASSWORD", 5)))
                .hasStatus(403);
        assertThat(http.put()
                        .uri("/api/me/password")
                        .contentType("application/json")
                        .content("{\"currentPassword\": \"%s\", \"newPassword\": \"sen nở giữa hồ\"}"
                                .formatted(PASSWORD))
                        .with(signedIn("PASSWORD", 5)))
                .hasStatus(403);
        assertThat(http.delete().uri("/api/me/security/totp").with(signedIn("TOTP", 5)))
                .hasStatus(204);
    }

    @Test
    void confirmingTakesThePasswordOrACode() throws Exception {
        assertThat(office.post("/api/me/security/confirmation", "{\"password\": \"không phải\"}"))
                .hasStatus(400);
        assertThat(office.post("/api/me/security/confirmation", "{\"password\": \"%s\"}".formatted(PASSWORD)))
                .hasStatus(204);
        Authenticator phone = setUp();
        assertThat(office.post("/api/me/security/confirmation", "{\"code\": \"%s\"}".formatted(phone.code())))
                .hasStatus(204);
        assertThat(office.get("/api/me/security"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"confirmWith": ["TOTP", "RECOVERY_CODE"], "recoveryCodesLeft": 10,
                         "abilities": ["CHANGE_PASSWORD", "ADD_TOTP", "REMOVE_TOTP", "ADD_PASSKEY", "RENEW_RECOVERY_CODES", "LINK_PROVIDER"]}
                        """)
                .extractingPath("$.confirmedUntil")
                .isNotNull();
    }

    @Test
    void strangersSeeAndChangeNothing() {
        Browser stranger = new Browser(http);
        assertThat(stranger.get("/api/me/security")).hasStatus(401);
        assertThat(stranger.post("/api/me/security/totp", null)).hasStatus(401);
        assertThat(stranger.post("/api/me/security/totp/confirmation", "{}")).hasStatus(401);
        assertThat(stranger.delete("/api/me/security/totp")).hasStatus(401);
        assertThat(stranger.post("/api/me/security/recovery-codes", null)).hasStatus(401);
        assertThat(stranger.post("/api/me/security/confirmation", "{}")).hasStatus(401);
        assertThat(stranger.post("/api/sign-in/enrolment/totp", null)).hasStatus(401);
    }

    private Authenticator authenticator() throws Exception {
        MvcTestResult offer = office.post("/api/me/security/totp", null);
        assertThat(offer).hasStatus(201);
        String json = offer.getResponse().getContentAsString();
        assertThat(JsonPath.<String>read(json, "$.uri")).startsWith("otpauth://totp/Hocso:");
        assertThat(JsonPath.<String>read(json, "$.qrCode")).startsWith("<svg");
        return new Authenticator(JsonPath.read(json, "$.secret"));
    }

    private MvcTestResult confirm(Authenticator phone) {
        MvcTestResult confirmed =
                office.post("/api/me/security/totp/confirmation", "{\"code\": \"%s\"}".formatted(phone.code()));
        assertThat(confirmed).hasStatusOk();
        return confirmed;
    }

    private Authenticator setUp() throws Exception {
        Authenticator phone = authenticator();
        confirm(phone);
        return phone;
    }

    private static List<String> recoveryCodes(MvcTestResult result) throws Exception {
        return JsonPath.read(result.getResponse().getContentAsString(), "$.recoveryCodes");
    }

    /** A browser in which the password was right and a code is still missing. */
    private Browser half() {
        Browser browser = new Browser(http);
        assertThat(browser.signIn(person.email(), PASSWORD)).hasStatus(202);
        return browser;
    }

    private static MvcTestResult show(Browser browser, String code) {
        return browser.post("/api/sign-in/second-factor", "{\"code\": \"%s\"}".formatted(code));
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor signedIn(String factor, int secondsAgo) {
        var shown = FactorGrantedAuthority.withFactor(factor)
                .issuedAt(Instant.now().minusSeconds(secondsAgo))
                .build();
        var token = UsernamePasswordAuthenticationToken.authenticated(person.actor(), null, List.of(shown));
        return request ->
                ActingAs.anonymous().postProcessRequest(authentication(token).postProcessRequest(request));
    }
}
