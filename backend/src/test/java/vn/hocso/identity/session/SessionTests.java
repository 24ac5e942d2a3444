package vn.hocso.identity.session;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.testing.Somebody.PASSWORD;

@HocsoTest
class SessionTests {

    private static final String SESSIONS = "/api/me/security/sessions";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Test
    void peopleSeeWhereTheyAreSignedIn() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        signedIn(person, "Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36");
        Browser office = signedIn(person, "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");

        MvcTestResult list = office.get(SESSIONS);

        assertThat(list).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        [{"browser": "Firefox", "system": "Windows", "current": true},
                         {"browser": "Chrome", "system": "Android", "current": false}]
                        """);
        assertThat(list.getResponse().getContentAsString()).doesNotContain(decoded(office.sessionId()));
    }

    @Test
    void oneSessionIsEndedFromAnother() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Browser lost = signedIn(person, "Android");
        Browser office = signedIn(person, "Windows");
        String handle = handles(office, false).getFirst();

        assertThat(office.delete(SESSIONS + "/" + handle)).hasStatus(204);

        assertThat(lost.get("/api/me")).hasStatus(401);
        assertThat(office.get("/api/me")).hasStatusOk();
        assertThat(office.delete(SESSIONS + "/" + handle)).hasStatus(404);
    }

    @Test
    void allOtherSessionsAreEndedAtOnce() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Browser first = signedIn(person, "");
        Browser second = signedIn(person, "");
        Browser here = signedIn(person, "");

        assertThat(here.delete(SESSIONS)).hasStatus(204);

        assertThat(first.get("/api/me")).hasStatus(401);
        assertThat(second.get("/api/me")).hasStatus(401);
        assertThat(here.get("/api/me")).hasStatusOk();
    }

    @Test
    void nobodySeesOrEndsTheSessionsOfOthers() throws Exception {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        Someone other = somebody.in(person.unit()).withPassword().make();
        Browser theirs = signedIn(person, "");
        Browser mine = signedIn(other, "");

        assertThat(mine.delete(SESSIONS + "/" + handles(theirs, true).getFirst()))
                .hasStatus(404);
        assertThat(mine.delete(SESSIONS + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(handles(mine, false)).isEmpty();
        assertThat(theirs.get("/api/me")).hasStatusOk();
    }

    @Test
    void strangersHaveNoSessionsToSee() {
        assertThat(new Browser(http).get(SESSIONS)).hasStatus(401);
        assertThat(new Browser(http).delete(SESSIONS)).hasStatus(401);
    }

    private Browser signedIn(Someone person, String userAgent) {
        Browser browser = new Browser(http).named(userAgent);
        assertThat(browser.signIn(person.email(), PASSWORD)).hasStatusOk();
        return browser;
    }

    private static List<String> handles(Browser browser, boolean current) throws Exception {
        return JsonPath.read(
                browser.get(SESSIONS).getResponse().getContentAsString(),
                "$[?(@.current == " + current + ")].sessionId");
    }

    private static String decoded(String cookie) {
        return new String(java.util.Base64.getDecoder().decode(cookie));
    }
}
