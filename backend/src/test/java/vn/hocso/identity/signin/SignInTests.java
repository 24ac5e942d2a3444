package vn.hocso.identity.signin;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.testing.Somebody.PASSWORD;

@HocsoTest
class SignInTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    @Test
    void letsPeopleInByEmailStaffCodeOrPhone() {
        String phone = Somebody.phone();
        String code = "CB-" + Somebody.word();
        Someone person = somebody.in(somebody.unit())
                .withStaffCode(code)
                .withPhone(phone)
                .withPassword()
                .make();

        assertThat(new Browser(http).signIn(person.email().toUpperCase(), PASSWORD))
                .hasStatusOk();
        assertThat(new Browser(http).signIn(code.toLowerCase(), PASSWORD)).hasStatusOk();
        assertThat(new Browser(http).signIn(phone.substring(0, 4) + " " + phone.substring(4), PASSWORD))
                .hasStatusOk();
        assertThat(new Browser(http).signIn("+84" + phone.substring(1), PASSWORD))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.accountId")
                .isEqualTo(person.id().toString());
    }

    @Test
    void remembersWhoSignedInUntilTheySignOut() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Browser browser = new Browser(http);

        assertThat(browser.get("/api/me")).hasStatus(401);
        browser.signIn(person.email(), PASSWORD);
        assertThat(browser.get("/api/me")).hasStatusOk();
        assertThat(browser.post("/api/sign-out", null)).hasStatus(204);
        assertThat(browser.get("/api/me")).hasStatus(401);
        assertThat(browser.post("/api/sign-out", null)).hasStatus(204);
    }

    @Test
    void aStolenSessionIdIsWorthlessAfterSignIn() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Browser browser = new Browser(http);
        browser.signIn(person.email(), PASSWORD);
        String first = browser.sessionId();

        browser.signIn(person.email(), PASSWORD);

        assertThat(browser.sessionId()).isNotNull().isNotEqualTo(first);
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndOtherSites() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();

        assertThat(new Browser(http)
                        .signIn(person.email(), PASSWORD)
                        .getResponse()
                        .getHeaders("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("HOCSO_SESSION=").contains("HttpOnly", "SameSite=Lax", "Path=/"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("HOCSO_DEVICE=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/api/sign-in"));
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        var wrongPassword = new Browser(http).signIn(person.email(), "không phải mật khẩu này");
        var unknownLogin = new Browser(http).signIn("khong.co@example.vn", PASSWORD);

        assertThat(wrongPassword).hasStatus(401);
        assertThat(unknownLogin).hasStatus(401);
        assertThat(withoutTrace(wrongPassword.getResponse().getContentAsString()))
                .isEqualTo(withoutTrace(unknownLogin.getResponse().getContentAsString()))
                .contains("identity.wrong-credentials");
    }

    @Test
    void keepsOutThoseWhoHaveNotChosenAPasswordAndThoseSuspended() {
        Someone invited = somebody.in(somebody.unit()).make();
        Someone suspended = somebody.in(somebody.unit()).withPassword().make();
        jdbc.sql("update identity_account set status = 'SUSPENDED' where id = ?")
                .param(Ids.bytes(suspended.id().value()))
                .update();

        assertThat(new Browser(http).signIn(invited.email(), PASSWORD)).hasStatus(401);
        assertThat(new Browser(http).signIn(suspended.email(), PASSWORD)).hasStatus(403);
    }

    @Test
    void slowsDownWhoeverGuessesButNotTheOwnerElsewhere() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Browser guesser = new Browser(http, "10.9.0.66");
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.signIn(person.email(), "đoán mò lần thứ " + i)).hasStatus(401);
        }

        assertThat(guesser.signIn(person.email(), PASSWORD))
                .hasStatus(429)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\": \"identity.too-many-attempts\"}");
        assertThat(new Browser(http, "10.9.0.7").signIn(person.email(), PASSWORD))
                .hasStatusOk();
    }

    @Test
    void aPhoneNumberIsGuessedNoFasterForBeingWrittenInManyWays() {
        String phone = Somebody.phone();
        Someone person =
                somebody.in(somebody.unit()).withPhone(phone).withPassword().make();
        Browser guesser = new Browser(http, "10.9.0.68");
        String rest = phone.substring(1);
        for (String written : List.of(phone, "0 " + rest, "0." + rest, "(0)" + rest, "+84-" + rest)) {
            assertThat(guesser.signIn(written, "đoán mò")).hasStatus(401);
        }

        assertThat(guesser.signIn("0  " + rest, PASSWORD)).hasStatus(429);
        assertThat(guesser.signIn(person.email(), PASSWORD)).hasStatusOk();
    }

    @Test
    void aNumberInOtherDigitsIsNotTheSame() {
        String phone = Somebody.phone();
        somebody.in(somebody.unit()).withPhone(phone).withPassword().make();
        char wide = (char) (phone.charAt(9) - '0' + '\uff10');

        assertThat(new Browser(http, "10.9.0.69").signIn(phone.substring(0, 9) + wide, PASSWORD))
                .hasStatus(401);
    }

    @Test
    void theManyAddressesOfOneLineGuessAsOne() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        for (int i = 0; i < 5; i++) {
            assertThat(new Browser(http, "2001:db8:9:1::" + i).signIn(person.email(), "đoán mò lần thứ " + i))
                    .hasStatus(401);
        }

        assertThat(new Browser(http, "2001:db8:9:1:ffff::7").signIn(person.email(), PASSWORD))
                .hasStatus(429);
        assertThat(new Browser(http, "2001:db8:9:2::7").signIn(person.email(), PASSWORD))
                .hasStatusOk();
    }

    @Test
    void guessingFromEverywhereDoesNotHoldUpABrowserTheOwnerUsedBefore() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Browser office = new Browser(http, "10.9.1.1");
        assertThat(office.signIn(person.email(), PASSWORD)).hasStatusOk();
        for (int i = 0; i < 40; i++) {
            new Browser(http, "10.9.2." + i).signIn(person.email(), "đoán mò lần thứ " + i);
        }

        assertThat(new Browser(http, "10.9.3.1").signIn(person.email(), PASSWORD))
                .hasStatus(429);
        assertThat(office.signIn(person.email(), PASSWORD)).hasStatusOk();
    }

    @Test
    void anAddressFromWhichVeryManyLoginsAreTriedWaitsBriefly() {
        Browser guesser = new Browser(http, "10.9.4.1");
        for (int i = 0; i < 100; i++) {
            guesser.signIn(Somebody.email(), PASSWORD);
        }

        assertThat(guesser.signIn(Somebody.email(), PASSWORD)).hasStatus(429);
    }

    @Test
    void slowsDownGuessingOfUnknownLoginsInTheSameWay() {
        Browser guesser = new Browser(http, "10.9.0.67");
        String unknown = Somebody.word() + "@example.vn";
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.signIn(unknown, "đoán mò lần thứ " + i)).hasStatus(401);
        }

        assertThat(guesser.signIn(unknown, PASSWORD)).hasStatus(429);
    }

    @Test
    void renewsAHashMadeWithAnOlderEncoder() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        jdbc.sql("update identity_account set password = ? where id = ?")
                .params(
                        "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD),
                        Ids.bytes(person.id().value()))
                .update();

        assertThat(new Browser(http).signIn(person.email(), PASSWORD)).hasStatusOk();

        assertThat(jdbc.sql("select password from identity_account where id = ?")
                        .param(Ids.bytes(person.id().value()))
                        .query(String.class)
                        .single())
                .startsWith("{argon2}");
        assertThat(new Browser(http).signIn(person.email(), PASSWORD)).hasStatusOk();
    }

    @Test
    void acceptsAPasswordTypedWithSeparateMarks() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);

        assertThat(new Browser(http).signIn(person.email(), decomposed)).hasStatusOk();
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThat(new Browser(http).post("/api/sign-in", "{\"login\": \"ai.do@example.vn\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0]")
                .asMap()
                .containsAllEntriesOf(Map.of("field", "password", "code", "required"));
    }

    @Test
    void refusesASignInWithoutTheCsrfToken() {
        assertThat(http.post()
                        .uri("/api/sign-in")
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(403);
    }

    @Test
    void aSignInAndASignOutEachMakeTheOldCsrfTokenWorthless() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Cookie before = new Cookie("XSRF-TOKEN", "known-to-somebody-else");

        MvcTestResult signedIn = http.post()
                .uri("/api/sign-in")
                .with(ActingAs.anonymous())
                .cookie(before)
                .contentType("application/json")
                .content("{\"login\": \"%s\", \"password\": \"%s\"}".formatted(person.email(), PASSWORD))
                .exchange();
        MvcTestResult signedOut = http.post()
                .uri("/api/sign-out")
                .with(ActingAs.anonymous())
                .cookie(before)
                .exchange();

        assertThat(signedIn).hasStatusOk();
        assertThat(csrfCookie(signedIn).getValue()).isNotBlank().isNotEqualTo(before.getValue());
        assertThat(csrfCookie(signedIn).getMaxAge()).isNegative();
        assertThat(signedOut).hasStatus(204);
        assertThat(csrfCookie(signedOut).getMaxAge()).isZero();
    }

    /** The last one counts, as in a browser. */
    private static Cookie csrfCookie(MvcTestResult result) {
        return Arrays.stream(result.getResponse().getCookies())
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
