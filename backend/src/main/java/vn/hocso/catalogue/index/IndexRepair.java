package vn.hocso.catalogue.index;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the index whole after it was lost, wholly or in part, or after its engine was away: it is filled again if twice in a row it knows
 * the same wrong number of things while no change is on its way. Twice, since what was written a moment ago cannot be found yet.
 */
@Component
class IndexRepair {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);
    private static final long NOTHING_WRONG = 0;

    private final EntityManagerFactory entities;
    private final JdbcClient jdbc;
    private volatile boolean whole;
    private long wrongBy = NOTHING_WRONG;

    IndexRepair(EntityManagerFactory entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Makes what the engine needs before it can be asked, and sees to it that the rest is looked at again. */
    void prepare() {
        mapping().scope(Object.class).schemaManager().createOrUpdate();
        whole = false;
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
        long wrong = indexed() - indexable();
        if (wrong != NOTHING_WRONG && wrong == wrongBy) {
            LOG.info("The search index is incomplete and is filled again");
            refill();
        }
        whole = wrong == NOTHING_WRONG;
        wrongBy = wrong;
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

    private long indexed() {
        try (var manager = entities.createEntityManager()) {
            return Search.session(manager)
                    .search(Object.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    private SearchMapping mapping() {
        return Search.mapping(entities);
    }
}
