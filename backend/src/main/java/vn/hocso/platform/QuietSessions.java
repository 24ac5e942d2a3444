package vn.hocso.platform;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Sessions in the database that note their last use at most once a minute, so that reading a page writes nothing. */
@Component
@Primary
class QuietSessions implements FindByIndexNameSessionRepository<QuietSession> {

    private final FindByIndexNameSessionRepository<Session> sessions;

    @SuppressWarnings({"unchecked", "rawtypes"})
    QuietSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = (FindByIndexNameSessionRepository) sessions;
    }

    @Override
    public QuietSession createSession() {
        return new QuietSession(sessions.createSession());
    }

    @Override
    public void save(QuietSession session) {
        sessions.save(session.stored());
    }

    @Override
    public @Nullable QuietSession findById(String id) {
        Session stored = sessions.findById(id);
        return stored == null ? null : new QuietSession(stored);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    @Override
    public Map<String, QuietSession> findByIndexNameAndIndexValue(String indexName, String indexValue) {
        return sessions.findByIndexNameAndIndexValue(indexName, indexValue).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new QuietSession(entry.getValue())));
    }
}
