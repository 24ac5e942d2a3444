package vn.hocso.platform;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

import static org.assertj.core.api.Assertions.assertThat;

class QuietSessionsTests {

    private final AtomicInteger saves = new AtomicInteger();

    @Test
    void aRequestWithABodyLooksForItsSessionOnce() throws Exception {
        CountedSessions sessions = new CountedSessions();
        MapSession known = sessions.createSession();
        sessions.save(known);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("id", known.getId()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        SessionRepositoryFilter<MapSession> filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(new SessionIdsReadOnce(plainCookies()));

        filter.doFilter(request, response, new MockFilterChain(new Answering()));

        assertThat(response.getContentAsString()).isEqualTo("true");
        assertThat(sessions.looks).hasValue(1);
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void readingAPageSavesNothing() {
        QuietSession session = QuietSession.found(usedAt(Instant.EPOCH));

        session.setLastAccessedTime(Instant.EPOCH.plusSeconds(59));
        session.saveIfChanged(this::count);

        assertThat(saves).hasValue(0);
    }

    @Test
    void theLastUseIsNotedOnceAMinute() {
        QuietSession session = QuietSession.found(usedAt(Instant.EPOCH));

        session.setLastAccessedTime(Instant.EPOCH.plusSeconds(60));
        session.saveIfChanged(this::count);
        session.saveIfChanged(this::count);

        assertThat(saves).hasValue(1);
        assertThat(session.getLastAccessedTime()).isEqualTo(Instant.EPOCH.plusSeconds(60));
    }

    @Test
    void whateverIsChangedIsSaved() {
        QuietSession.begun(new MapSession()).saveIfChanged(this::count);
        QuietSession attribute = QuietSession.found(new MapSession());
        attribute.setAttribute("a", "b");
        attribute.saveIfChanged(this::count);
        QuietSession removal = QuietSession.found(new MapSession());
        removal.removeAttribute("a");
        removal.saveIfChanged(this::count);
        QuietSession identifier = QuietSession.found(new MapSession());
        identifier.changeSessionId();
        identifier.saveIfChanged(this::count);
        QuietSession patience = QuietSession.found(new MapSession());
        patience.setMaxInactiveInterval(Duration.ofHours(1));
        patience.saveIfChanged(this::count);

        assertThat(saves).hasValue(5);
    }

    private void count(Session saved) {
        saves.incrementAndGet();
    }

    private static MapSession usedAt(Instant time) {
        MapSession session = new MapSession();
        session.setLastAccessedTime(time);
        return session;
    }

    private static CookieHttpSessionIdResolver plainCookies() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("id");
        cookie.setUseBase64Encoding(false);
        CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        return ids;
    }

    private static final class CountedSessions extends MapSessionRepository {

        private final AtomicInteger looks = new AtomicInteger();

        private CountedSessions() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public MapSession findById(String id) {
            looks.incrementAndGet();
            return super.findById(id);
        }
    }

    /** Says whether there is a session, which commits the response. */
    private static final class Answering extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getSession(false) != null);
            response.flushBuffer();
        }
    }
}
