package vn.hocso.identity.account;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Mailbox;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.testing.Somebody.PASSWORD;

@HocsoTest
class PasswordTests {

    private static final String NEW_PASSWORD = "sen nở giữa hồ Tây";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/reset-password/(\\S+)");

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Accounts accounts;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    void changingThePasswordEndsTheOtherSessionsAndKeepsThisOne() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Browser office = signedIn(person);
        Browser home = signedIn(person);

        assertThat(office.put("/api/me/password", change(PASSWORD, NEW_PASSWORD)))
                .hasStatus(204);

        assertThat(office.get("/api/me")).hasStatusOk();
        assertThat(home.get("/api/me")).hasStatus(401);
        assertThat(new Browser(http).signIn(person.email(), NEW_PASSWORD)).hasStatusOk();
        assertThat(new Browser(http).signIn(person.email(), PASSWORD)).hasStatus(401);
    }

    @Test
    void aChangeNeedsTheCurrentPasswordAndAGoodNewOne() {
        Browser browser = signedIn(somebody.in(somebody.unit()).withPassword().make());

        assertThat(browser.put("/api/me/password", change("không nhớ nữa", NEW_PASSWORD)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("currentPassword");
        assertThat(browser.put("/api/me/password", change(PASSWORD, "matkhau123")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("identity.password-too-common");
        assertThat(browser.put("/api/me/password", "{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(2);
    }

    @Test
    void aForgottenPasswordIsReplacedThroughALinkThatWorksOnce() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Browser open = signedIn(person);
        String token = requestedToken(person.email(), 1);

        assertThat(choose(token, "12345678")).hasStatus(400);
        assertThat(choose(token, NEW_PASSWORD)).hasStatus(204);

        assertThat(open.get("/api/me")).hasStatus(401);
        assertThat(new Browser(http).signIn(person.email(), NEW_PASSWORD)).hasStatusOk();
        assertThat(choose(token, "hoa khác nữa đây"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.reset-link-used-or-expired");
    }

    @Test
    void usingOneLinkMakesTheOthersUseless() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        String first = requestedToken(person.email(), 1);
        String second = requestedToken(person.email(), 2);

        assertThat(choose(first, NEW_PASSWORD)).hasStatus(204);
        assertThat(choose(second, "hoa khác nữa đây")).hasStatus(409);
    }

    @Test
    void aLinkRunsOutAfterHalfAnHour() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        String token = requestedToken(person.email(), 1);
        AccountId id = person.id();
        jdbc.sql(
                        "update identity_password_link set expires_at = date_sub(expires_at, interval 30 minute) where account_id = ?")
                .param(Ids.bytes(id.value()))
                .update();

        assertThat(choose(token, NEW_PASSWORD)).hasStatus(409);
        assertThat(choose("không-phải-mã", NEW_PASSWORD)).hasStatus(409);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneSucceeds() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        String token = requestedToken(person.email(), 1);
        Callable<Integer> attempt =
                () -> choose(token, NEW_PASSWORD).getResponse().getStatus();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = both.invokeAll(List.of(attempt, attempt)).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failure) {
                            throw new AssertionError(failure);
                        }
                    })
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(204, 409);
        }
    }

    @Test
    void askingForAnUnknownAddressLooksTheSameAndSendsNothing() {
        String unknown = Somebody.word().toLowerCase() + "@example.vn";
        Someone known = somebody.in(somebody.unit()).withPassword().make();

        assertThat(request(unknown)).hasStatus(202);
        assertThat(request(known.email())).hasStatus(202);

        mailbox.await(known.email(), 1);
        assertThat(mailbox.to(unknown)).isEmpty();
    }

    @Test
    void sendsNoMoreThanFiveLinksInAnHour() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Someone after = somebody.in(somebody.unit()).withPassword().make();
        for (int i = 0; i < 8; i++) {
            request(person.email());
        }
        request(after.email());

        mailbox.await(after.email(), 1);
        assertThat(mailbox.to(person.email())).hasSize(5);
    }

    @Test
    void keepsOnlyTheHashOfALinksSecret() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        String token = requestedToken(person.email(), 1);

        assertThat(jdbc.sql("select count(*) from identity_password_link where instr(token_hash, ?) > 0")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theInvitedChooseTheirFirstPasswordThroughTheMail() {
        Someone invited = somebody.in(somebody.unit()).named("Lò Thị Mai").make();
        var mail = mailbox.await(invited.email(), 1);

        assertThat(mail.subject()).isEqualTo("Mời sử dụng nền tảng học tập Hocso");
        assertThat(mail.text()).contains("Lò Thị Mai", "7 ngày");
        assertThat(choose(token(mail.text()), NEW_PASSWORD)).hasStatus(204);
        assertThat(new Browser(http).signIn(invited.email(), NEW_PASSWORD)).hasStatusOk();
    }

    @Test
    void aLinkThatWentToAnAddressThatWasCorrectedIsWorthless() {
        Someone invited = somebody.in(somebody.unit()).make();
        String invitation = token(mailbox.await(invited.email(), 1).text());
        Someone imported = somebody.in(somebody.unit()).withPassword().make();
        String reset = requestedToken(imported.email(), 1);

        accounts.changeDetails(invited.id(), new AccountDetails("Lò Thị Mai", Somebody.email(), null, null));
        accounts.changeAll(Map.of(imported.id(), new AccountDetails("Lò Thị Mai", Somebody.email(), null, null)));

        assertThat(choose(invitation, NEW_PASSWORD)).hasStatus(409);
        assertThat(choose(reset, NEW_PASSWORD)).hasStatus(409);
    }

    @Test
    void aLinkStaysGoodWhenTheAddressDoes() {
        Someone invited = somebody.in(somebody.unit()).make();
        String invitation = token(mailbox.await(invited.email(), 1).text());

        accounts.changeDetails(
                invited.id(), new AccountDetails("Lò Thị Mai", invited.email().toUpperCase(), null, null));

        assertThat(choose(invitation, NEW_PASSWORD)).hasStatus(204);
    }

    @Test
    void aMailShowsAHostileNameAsText() {
        Someone invited = somebody.in(somebody.unit())
                .named("<img src=x onerror=alert(1)>")
                .make();

        assertThat(mailbox.await(invited.email(), 1).html())
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void noOneSignedOutChangesAPassword() {
        assertThat(new Browser(http).put("/api/me/password", change(PASSWORD, NEW_PASSWORD)))
                .hasStatus(401);
    }

    private Browser signedIn(Someone person) {
        Browser browser = new Browser(http);
        assertThat(browser.signIn(person.email(), PASSWORD)).hasStatusOk();
        return browser;
    }

    private MvcTestResult request(String email) {
        return new Browser(http).post("/api/password-resets", "{\"email\": \"%s\"}".formatted(email));
    }

    private MvcTestResult choose(String token, String password) {
        return new Browser(http).put("/api/password-resets/" + token, "{\"newPassword\": \"%s\"}".formatted(password));
    }

    private String requestedToken(String email, int mailNumber) {
        request(email);
        return token(mailbox.await(email, mailNumber).text());
    }

    private static String token(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String change(String current, String wanted) {
        return """
                {"currentPassword": "%s", "newPassword": "%s"}""".formatted(current, wanted);
    }
}
