package vn.hocso.organisation.person;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Mailbox;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.testing.Somebody.PASSWORD;

@HocsoTest
class SuspensionTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Accounts accounts;

    @Autowired
    Mailbox mailbox;

    @Test
    void aSuspendedPersonIsOutAtOnceOnEveryDevice() {
        Someone manager = manager();
        Someone person = somebody.in(manager.unit()).withPassword().make();
        Browser phone = signedIn(person);
        Browser desk = signedIn(person);

        assertThat(suspend(manager, person.id()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("SUSPENDED");

        assertThat(phone.get("/api/me")).hasStatus(401);
        assertThat(desk.get("/api/me")).hasStatus(401);
    }

    @Test
    void tellsSomebodySuspendedOnlyWhenTheyKnowThePassword() {
        Someone manager = manager();
        Someone person = somebody.in(manager.unit()).withPassword().make();
        suspend(manager, person.id());

        assertThat(new Browser(http, "10.9.0.1").signIn(person.email(), PASSWORD))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.account-suspended");
        assertThat(new Browser(http, "10.9.0.1").signIn(person.email(), "not the password"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.wrong-credentials");
    }

    @Test
    void aReinstatedPersonSignsInWithTheOldPassword() {
        Someone manager = manager();
        Someone person = somebody.in(manager.unit()).withPassword().make();
        suspend(manager, person.id());

        assertThat(reinstate(manager, person.id()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ACTIVE");
        assertThat(new Browser(http).signIn(person.email(), PASSWORD)).hasStatusOk();
    }

    @Test
    void whoHadNoPasswordYetIsInvitedAgainAfterwards() {
        Someone manager = manager();
        Someone person = somebody.in(manager.unit()).make();
        mailbox.await(person.email(), 1);

        suspend(manager, person.id());
        assertThat(http.post().uri("/api/people/" + person.id() + "/invitation").with(manager.signedIn()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.account-suspended-now");
        reinstate(manager, person.id());

        assertThat(accounts.require(person.id()).status()).isEqualTo(AccountStatus.INVITED);
    }

    @Test
    void doingItTwiceIsDoingItOnce() {
        Someone manager = manager();
        Someone person = somebody.in(manager.unit()).withPassword().make();

        assertThat(suspend(manager, person.id())).hasStatusOk();
        assertThat(suspend(manager, person.id())).hasStatusOk();
        assertThat(reinstate(manager, person.id())).hasStatusOk();
        assertThat(reinstate(manager, person.id())).hasStatusOk();
    }

    @Test
    void offersToManagersWhatTheyMayDoNow() {
        Someone manager = manager();
        Someone person = somebody.in(manager.unit()).withPassword().make();

        assertThat(look(manager, person.id()))
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .contains("SUSPEND");
        assertThat(suspend(manager, person.id()))
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .contains("REINSTATE")
                .doesNotContain("SUSPEND");
        assertThat(look(manager, manager.id()))
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .contains("EDIT")
                .doesNotContain("SUSPEND");
    }

    @Test
    void nobodySuspendsThemselves() {
        Someone manager = manager();

        assertThat(suspend(manager, manager.id()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.oneself-not-suspended");
    }

    @Test
    void refusesThoseWhoMayNot() {
        Someone person = somebody.in(somebody.unit()).make();
        Someone colleague = somebody.in(person.unit()).make();
        Someone administrator =
                somebody.in(person.unit()).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        Someone manager = somebody.in(person.unit()).withRole(Role.UNIT_MANAGER).make();

        assertThat(http.put().uri(suspension(person.id())).with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(http.delete().uri(suspension(person.id())).with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(suspend(colleague, person.id())).hasStatus(403);
        assertThat(reinstate(colleague, person.id())).hasStatus(403);
        assertThat(suspend(manager(), person.id())).hasStatus(404);
        assertThat(reinstate(manager(), person.id())).hasStatus(404);
        assertThat(suspend(manager, new AccountId(Ids.next()))).hasStatus(404);
        assertThat(suspend(manager, administrator.id()))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.person-holds-more");
    }

    private Someone manager() {
        return somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
    }

    private Browser signedIn(Someone person) {
        Browser browser = new Browser(http);
        assertThat(browser.signIn(person.email(), PASSWORD)).hasStatusOk();
        return browser;
    }

    private MvcTestResult suspend(Someone actor, AccountId person) {
        return http.put()
                .uri(suspension(person))
                .contentType(MediaType.APPLICATION_JSON)
                .with(actor.signedIn())
                .exchange();
    }

    private MvcTestResult reinstate(Someone actor, AccountId person) {
        return http.delete().uri(suspension(person)).with(actor.signedIn()).exchange();
    }

    private MvcTestResult look(Someone actor, AccountId person) {
        return http.get().uri("/api/people/" + person).with(actor.signedIn()).exchange();
    }

    private static String suspension(AccountId person) {
        return "/api/people/" + person + "/suspension";
    }
}
