package vn.hocso.catalogue.index;

import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether the search index answers. While it does not, the catalogue asks the database, and nobody waits for an
 * engine that is away; once it does, what is missing in it is made good. The application starts and stays in service without it, so health
 * tells of it but never calls the application down.
 */
@Component("searchHealthIndicator")
public class IndexWatch implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED", "Courses are searched in the database alone");

    private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);

    private final IndexRepair repair;
    private volatile boolean answers;

    IndexWatch(IndexRepair repair, SearchProperties properties) {
        this.repair = repair;
        this.answers = !properties.usesElasticsearch();
    }

    /** Whether it is worth asking the index. */
    public boolean answers() {
        return answers;
    }

    /** The first look comes before anybody can ask. */
    @EventListener(ApplicationStartedEvent.class)
    void begin() throws InterruptedException {
        look();
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    synchronized void look() throws InterruptedException {
        try {
            if (!answers) {
                repair.prepare();
            }
            repair.requireAnswer();
            if (!answers) {
                LOG.info("The search index answers");
                answers = true;
            }
            repair.complete();
        } catch (SearchException away) {
            if (answers) {
                LOG.warn("The search index does not answer; the database is asked instead: {}", away.getMessage());
            }
            answers = false;
        }
    }

    @Override
    public Health health() {
        return answers ? Health.up().build() : Health.status(DEGRADED).build();
    }
}
