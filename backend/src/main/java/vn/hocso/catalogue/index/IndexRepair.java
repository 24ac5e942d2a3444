package vn.hocso.catalogue.index;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the index whole after it was lost, wholly or in part, or after its engine was away: it is filled again if twice in a row it knows
 * the same wrong number of things while no change is on its way, as it also does after a change of the form of what it holds. Twice, since what was written a moment ago cannot be found yet.
 */
@Component
class IndexRepair {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);
    private static final long NOTHING_WRONG = 0;
    private static final int AT_A_TIME = 200;

    private final EntityManagerFactory entities;
    private final EntityManager shared;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private volatile boolean whole;
    private boolean gapsFilled;
    private long wrongBy = NOTHING_WRONG;

    IndexRepair(
            EntityManagerFactory entities, EntityManager shared, TransactionOperations transactions, JdbcClient jdbc) {
        this.entities = entities;
        this.shared = shared;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Makes what the engine needs before it can be asked, and sees to it that the rest is looked at again. */
    void prepare() {
        mapping().scope(Object.class).schemaManager().createOrUpdate();
        doubt();
    }

    void requireAnswer() {
        indexed();
    }

    /** One look; does nothing once the index was found whole. */
    void complete() throws InterruptedException {
        tryAgainWhatWasGivenUp();
        if (whole || waiting() > 0) {
            return;
        }
        long indexed = indexed();
        long wrong = indexed - indexable();
        if (wrong != NOTHING_WRONG && wrong == wrongBy) {
            repair(indexed > 0 && wrong < 0 && !gapsFilled);
        }
        whole = wrong == NOTHING_WRONG;
        wrongBy = wrong;
    }

    /** What is there goes on being found while gaps are filled; only what that does not mend is made anew. */
    private void repair(boolean hasGaps) throws InterruptedException {
        if (hasGaps) {
            LOG.info("The search index has gaps, which are filled");
            mapping().allIndexedEntities().forEach(this::indexAgain);
            gapsFilled = true;
        } else {
            LOG.info("The search index is not what it should be and is filled anew");
            refill();
        }
    }

    private void indexAgain(SearchIndexedEntity<?> kind) {
        List<?> ids = transactions.execute(status ->
                shared.createQuery("select e.id from " + kind.jpaName() + " e").getResultList());
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            List<?> some = ids.subList(from, Math.min(from + AT_A_TIME, ids.size()));
            transactions.executeWithoutResult(status -> {
                SearchIndexingPlan plan = Search.session(shared).indexingPlan();
                some.forEach(id -> plan.addOrUpdate(shared.getReference(kind.javaClass(), id)));
            });
        }
    }

    /** Changes that could not be indexed several times, as happens while the engine is away, are put back into the line. */
    private void tryAgainWhatWasGivenUp() {
        OutboxPollingSearchMapping outbox = mapping().extension(OutboxPollingExtension.get());
        if (!whole && outbox.countAbortedEvents() > 0) {
            LOG.info("Changes that could not be indexed are tried again: {}", outbox.reprocessAbortedEvents());
        }
    }

    /** Indexes everything anew. */
    void refill() throws InterruptedException {
        mapping()
                .scope(Object.class)
                .massIndexer()
                .purgeAllOnStart(false)
                .dropAndCreateSchemaOnStart(true)
                .startAndWait();
        LOG.info("The search index is complete");
    }

    /** Has the index looked at again, although it was found whole. */
    void doubt() {
        whole = false;
        gapsFilled = false;
    }

    private long indexable() {
        return count("select (select count(*) from catalogue_offer) + (select count(*) from catalogue_lesson)");
    }

    private long waiting() {
        return count("select count(*) from hsearch_outbox_event where status = 'PENDING'");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** What was indexed in another form is as good as missing. */
    int form() {
        return Letters.FORM;
    }

    private long indexed() {
        try (var manager = entities.createEntityManager()) {
            return Search.session(manager)
                    .search(Object.class)
                    .where(f -> f.match().field("form").matching(form()))
                    .fetchTotalHitCount();
        }
    }

    private SearchMapping mapping() {
        return Search.mapping(entities);
    }
}
