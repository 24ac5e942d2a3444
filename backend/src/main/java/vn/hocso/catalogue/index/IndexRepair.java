package vn.hocso.catalogue.index;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Fills the index again when it was lost, wholly or in part: at the start, if it knows another number of things than there are and no change
 * is on its way.
 */
@Component
class IndexRepair {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);

    private final EntityManagerFactory entities;
    private final JdbcClient jdbc;

    IndexRepair(EntityManagerFactory entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void repair() {
        try {
            if (waiting() == 0 && indexed() != indexable()) {
                LOG.info("The search index is incomplete and is filled again");
                refill();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("The search index could not be filled; search finds less until the next start", failure);
        }
    }

    /** Indexes everything anew. */
    void refill() throws InterruptedException {
        SearchMapping mapping = Search.mapping(entities);
        mapping.scope(Object.class)
                .massIndexer()
                .purgeAllOnStart(false)
                .dropAndCreateSchemaOnStart(true)
                .startAndWait();
        LOG.info("The search index is complete");
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
}
