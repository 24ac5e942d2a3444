package vn.hocso.identity.external;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.shared.Ids;
import vn.hocso.testing.Authenticator;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SingleSignOn;
import vn.hocso.testing.SingleSignOn.Member;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.testing.Somebody.PASSWORD;

/** Runs with a provider made for the tests, and again with a real Keycloak. */
@HocsoTest
class ExternalSignInTests {

    private static final String LINK = "/api/me/security/provider-link";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    private final SingleSignOn provider = SingleSignOn.underTest();

    @Test
    void whoHasLinkedTheirAccountIsSignedInByTheProvider() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = linked(person);
        Browser home = new Browser(http);

        assertThat(throughProvider(home, member)).isEqualTo("/");

        assertThat(home.get("/api/me"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.accountId")
                .isEqualTo(person.id().toString());
    }

    @Test
    void theQuestionCarriesStateNonceAndProofKeyButNoSecret() throws Exception {
        String question = question(new Browser(http));

        assertThat(question)
                .startsWith(provider.issuer())
                .contains("response_type=code", "state=", "nonce=", "code_challenge_method=S256", "code_challenge=")
                .doesNotContain(SingleSignOn.SECRET);
    }

    @Test
    void whoIsNotLinkedGetsNeitherInNorAnAccount() throws Exception {
        Member member = provider.member(Somebody.email(), "Nguyễn Lạ");
        Browser home = new Browser(http);

        assertThat(throughProvider(home, member)).isEqualTo("/sign-in?problem=identity.provider-account-unknown");

        assertThat(home.get("/api/me")).hasStatus(401);
        assertThat(jdbc.sql("select count(*) from identity_account where email = ?")
                        .param(member.email())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameAddressDoesNotLinkUnlessTheInstallationSaysSo() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = provider.member(person.email(), "Nguyễn Văn An");

        assertThat(throughProvider(new Browser(http), member)).contains("identity.provider-account-unknown");
    }

    @Test
    void anAccountsOwnSecondFactorIsStillAskedFor() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = linked(person);
        Authenticator phone = setUp(signedIn(person));
        Browser home = new Browser(http);

        assertThat(throughProvider(home, member)).isEqualTo("/sign-in");
        assertThat(home.get("/api/me")).hasStatus(401);
        assertThat(home.get("/api/sign-in"))
                .bodyJson()
                .isLenientlyEqualTo("{\"next\": \"SECOND_FACTOR\", \"provider\": \"Một cửa\"}");
        assertThat(home.post("/api/sign-in/second-factor", "{\"code\": \"%s\"}".formatted(phone.code())))
                .hasStatusOk();
        assertThat(home.get("/api/me")).hasStatusOk();
    }

    @Test
    void anAnswerCountsOnceAndOnlyInTheBrowserThatAsked() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = linked(person);
        Browser home = new Browser(http);
        String answer = provider.signIn(question(home), member);

        assertThat(follow(new Browser(http), answer)).contains("identity.provider-answer-out-of-date");
        assertThat(follow(home, answer)).isEqualTo("/");
        assertThat(follow(home, answer)).contains("identity.provider-answer-out-of-date");
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = linked(person);
        Browser home = new Browser(http);
        String other = provider.signIn(question(new Browser(http)), member);
        String state = question(home).replaceAll(".*[?&]state=([^&]+).*", "$1");

        assertThat(follow(home, other.replaceAll("state=[^&]+", "state=" + state)))
                .contains("identity.provider-refused");
        assertThat(home.get("/api/me")).hasStatus(401);
    }

    @Test
    void whoRefusesAtTheProviderComesBackToTheSignInPage() throws Exception {
        Browser home = new Browser(http);
        String state = question(home).replaceAll(".*[?&]state=([^&]+).*", "$1");

        assertThat(follow(home, "/api/sign-in/provider/answer?error=access_denied&state=" + state))
                .isEqualTo("/sign-in?problem=identity.provider-refused");
    }

    @Test
    void aSuspendedPersonIsNotLetInByTheProviderEither() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = linked(person);
        jdbc.sql("update identity_account set status = 'SUSPENDED' where id = ?")
                .param(Ids.bytes(person.id().value()))
                .update();
        Browser home = new Browser(http);

        assertThat(throughProvider(home, member)).isEqualTo("/sign-in?problem=identity.account-suspended");
        assertThat(home.get("/api/me")).hasStatus(401);
    }

    @Test
    void onePersonAtTheProviderIsOneAccountHere() throws Exception {
        Member member = linked(somebody.in(somebody.unit()).withPassword().make());
        Browser other = signedIn(somebody.in(somebody.unit()).withPassword().make());
        assertThat(other.post(LINK, null)).hasStatusOk();

        assertThat(throughProvider(other, member)).isEqualTo("/me/security?problem=identity.provider-account-taken");
    }

    @Test
    void unlinkingEndsThatWayIn() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = linked(person);
        Browser office = signedIn(person);
        assertThat(office.get("/api/me/security"))
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .contains("UNLINK_PROVIDER");

        assertThat(office.delete(LINK)).hasStatus(204);

        assertThat(throughProvider(new Browser(http), member)).contains("identity.provider-account-unknown");
    }

    @Test
    void theLastWayInCannotBeTakenAway() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = linked(person);
        jdbc.sql("update identity_account set password = null, password_changed_at = null where id = ?")
                .param(Ids.bytes(person.id().value()))
                .update();
        Browser home = new Browser(http);
        throughProvider(home, member);

        assertThat(home.delete(LINK))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.last-way-in");
    }

    @Test
    void whoIsSignedInConfirmsByTheProviderThatItIsThem() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Member member = linked(person);
        Browser office = signedIn(person);

        assertThat(question(office)).contains("prompt=login");
        assertThat(throughProvider(office, member)).isEqualTo("/me/security");
        Member somebodyElse = provider.member(Somebody.email(), "Trần Khác");
        assertThat(throughProvider(office, somebodyElse))
                .isEqualTo("/me/security?problem=identity.provider-did-not-confirm");
    }

    @Test
    void strangersLinkNothing() {
        assertThat(new Browser(http).post(LINK, null)).hasStatus(401);
        assertThat(new Browser(http).delete(LINK)).hasStatus(401);
    }

    private Member linked(Someone person) throws Exception {
        Member member = provider.member(Somebody.email(), "Nguyễn Văn An");
        Browser office = signedIn(person);
        assertThat(office.post(LINK, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.address")
                .isEqualTo("/api/sign-in/provider");
        assertThat(throughProvider(office, member)).isEqualTo("/me/security?linked=true");
        return member;
    }

    private Browser signedIn(Someone person) {
        Browser browser = new Browser(http);
        assertThat(browser.signIn(person.email(), PASSWORD)).hasStatusOk();
        return browser;
    }

    private String throughProvider(Browser browser, Member member) throws Exception {
        return follow(browser, provider.signIn(question(browser), member));
    }

    private static String question(Browser browser) {
        return follow(browser, "/api/sign-in/provider");
    }

    /** Where the browser is sent when it opens an address of ours. */
    private static String follow(Browser browser, String address) {
        URI uri = URI.create(address);
        var result =
                browser.get(uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery());
        assertThat(result).hasStatus(302);
        return result.getResponse().getRedirectedUrl();
    }

    private static Authenticator setUp(Browser browser) throws Exception {
        String offer = browser.post("/api/me/security/totp", null).getResponse().getContentAsString();
        Authenticator phone = new Authenticator(JsonPath.read(offer, "$.secret"));
        assertThat(browser.post("/api/me/security/totp/confirmation", "{\"code\": \"%s\"}".formatted(phone.code())))
                .hasStatusOk();
        return phone;
    }
}
