package vn.hocso.identity.account;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.shared.Mailer.Mail;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Mailbox;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.testing.Somebody.PASSWORD;

@HocsoTest
class RegistrationTests {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/register/(\\S+)");

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    private final String email = Somebody.email();
    private Browser visitor;
    private Browser administrator;

    @BeforeEach
    void registrationIsOpen() {
        Someone person = somebody.atTheTop()
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .withPassword()
                .make();
        administrator = new Browser(http);
        administrator.signIn(person.email(), PASSWORD);
        visitor = new Browser(http, "10.8.0." + Math.floorMod(email.hashCode(), 250));
        decide(true);
    }

    @AfterEach
    void closeIt() {
        decide(false);
    }

    @Test
    void whoConfirmsTheirAddressHasAnAccountAndAPlaceAmongThePublic() {
        register(email);
        assertThat(choose(link(), PASSWORD)).hasStatus(204);

        Browser browser = new Browser(http);
        assertThat(browser.signIn(email, PASSWORD)).hasStatusOk();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(browser.get("/api/me"))
                        .bodyJson()
                        .isLenientlyEqualTo("{\"fullName\": \"Đỗ Thị Lan\", \"unit\": {\"name\": \"Công dân\"}}"));
    }

    @Test
    void untilTheAddressIsConfirmedThereIsNoAccount() {
        register(email);
        mailbox.await(email, 1);

        assertThat(accountsWith(email)).isZero();
    }

    @Test
    void theLinkWorksOnce() {
        register(email);
        String token = link();
        assertThat(choose(token, PASSWORD)).hasStatus(204);

        assertThat(choose(token, "một mật khẩu khác hẳn"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.registration-link-used-or-expired");
    }

    @Test
    void aPasswordThatIsRefusedLeavesTheLinkForAnotherTry() {
        register(email);
        String token = link();

        assertThat(choose(token, "12345678")).hasStatus(400);
        assertThat(choose(token, PASSWORD)).hasStatus(204);
    }

    @Test
    void theLinkRunsOut() {
        register(email);
        String token = link();
        jdbc.sql("update identity_registration set expires_at = '2026-01-01' where email = ?")
                .param(email)
                .update();

        assertThat(choose(token, PASSWORD)).hasStatus(409);
        assertThat(accountsWith(email)).isZero();
    }

    @Test
    void anAddressThatHasAnAccountGetsTheSameAnswerAndAnotherMail() {
        Someone known = somebody.in(somebody.unit()).withPassword().make();

        register(known.email());

        assertThat(mailbox.await(known.email(), 1).text())
                .contains("/forgot-password")
                .doesNotContain("/register/");
    }

    @Test
    void nobodyPutsWordsIntoTheMailThatAStrangerGets() {
        String advertisement = "Nhận quà tại https://lua-dao.example";
        assertThat(visitor.post("/api/registrations", request(email).replace("Đỗ Thị Lan", advertisement)))
                .hasStatus(202);

        Mail mail = mailbox.await(email, 1);
        assertThat(mail.text()).startsWith("Kính gửi anh/chị,").doesNotContain("lua-dao");
        assertThat(mail.html()).doesNotContain("lua-dao");
    }

    @Test
    void nobodyIsFloodedWithMails() {
        for (int i = 0; i < 6; i++) {
            register(email);
        }
        String other = Somebody.email();
        register(other);
        mailbox.await(other, 1);

        assertThat(mailbox.to(email)).hasSize(3);
    }

    @Test
    void oneAddressCannotRegisterWithoutEnd() {
        Browser flood = new Browser(http, "10.8.1.1");
        for (int i = 0; i < 200; i++) {
            flood.post("/api/registrations", request(Somebody.email()));
        }

        assertThat(flood.post("/api/registrations", request(Somebody.email()))).hasStatus(429);
    }

    @Test
    void theManyAddressesOfOneLineRegisterAsOne() {
        for (int i = 0; i < 200; i++) {
            new Browser(http, "2001:db8:8:1::%x".formatted(i)).post("/api/registrations", request(Somebody.email()));
        }

        assertThat(new Browser(http, "2001:db8:8:1:ffff::7").post("/api/registrations", request(Somebody.email())))
                .hasStatus(429);
    }

    @Test
    void whereItIsClosedNobodyRegisters() {
        register(email);
        String token = link();
        decide(false);

        assertThat(visitor.get("/api/sign-in")).bodyJson().isLenientlyEqualTo("{\"registrationOpen\": false}");
        assertThat(visitor.post("/api/registrations", request(Somebody.email())))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.registration-closed");
        assertThat(choose(token, PASSWORD)).hasStatus(409);
    }

    @Test
    void badInputIsNamedByField() {
        assertThat(visitor.post("/api/registrations", "{\"email\": \"không phải\", \"language\": \"vi\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("email", "fullName");
    }

    @Test
    void onlySystemAdministratorsOpenAndCloseIt() {
        assertThat(visitor.put("/api/registration", "{\"open\": true}")).hasStatus(401);
        Someone manager =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        assertThat(http.put()
                        .uri("/api/registration")
                        .contentType("application/json")
                        .content("{\"open\": true}")
                        .with(manager.signedIn()))
                .hasStatus(403);
        assertThat(administrator.put("/api/registration", "{}")).hasStatus(400);
    }

    private void decide(boolean open) {
        assertThat(administrator.put("/api/registration", "{\"open\": %s}".formatted(open)))
                .hasStatusOk();
    }

    private void register(String address) {
        assertThat(visitor.post("/api/registrations", request(address))).hasStatus(202);
    }

    private static String request(String address) {
        return "{\"fullName\": \"Đỗ Thị Lan\", \"email\": \"%s\", \"language\": \"vi\"}".formatted(address);
    }

    private String link() {
        Matcher link = LINK.matcher(mailbox.await(email, 1).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MvcTestResult choose(String token, String password) {
        return visitor.put("/api/registrations/" + token, "{\"newPassword\": \"%s\"}".formatted(password));
    }

    private int accountsWith(String address) {
        return jdbc.sql("select count(*) from identity_account where email = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }
}
