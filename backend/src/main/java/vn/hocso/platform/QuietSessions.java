package vn.hocso.platform;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions in the database that note their last use at most once a minute, so that reading a page writes nothing. Each request finds its
 * session, so that is one statement without a transaction around it; what is saved is saved in a transaction of its own.
 */
@Component
@Primary
class QuietSessions implements FindByIndexNameSessionRepository<QuietSession> {

    private final FindByIndexNameSessionRepository<Session> sessions;
    private final TransactionTemplate ownTransaction;

    @SuppressWarnings({"unchecked", "rawtypes"})
    QuietSessions(JdbcIndexedSessionRepository sessions, PlatformTransactionManager transactions) {
        this.sessions = (FindByIndexNameSessionRepository) sessions;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public QuietSession createSession() {
        return QuietSession.begun(sessions.createSession());
    }

    @Override
    public void save(QuietSession session) {
        session.saveIfChanged(stored -> ownTransaction.executeWithoutResult(begun -> sessions.save(stored)));
    }

    @Override
    public @Nullable QuietSession findById(String id) {
        Session stored = sessions.findById(id);
        return stored == null ? null : QuietSession.found(stored);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    @Override
    public Map<String, QuietSession> findByIndexNameAndIndexValue(String indexName, String indexValue) {
        return sessions.findByIndexNameAndIndexValue(indexName, indexValue).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> QuietSession.found(entry.getValue())));
    }
}
