package vn.hocso.catalogue.index;

import java.util.Map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Configuration;

/**
 * Points Hibernate Search at its engine. Changes reach the index through rows written in the same transaction, which every running copy of
 * the application helps to work off, so that nothing is lost when one of them or the engine is down.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchBackend implements HibernatePropertiesCustomizer {

    private static final String SEARCH = "hibernate.search.";
    private static final String BACKEND = SEARCH + "backend.";

    private final SearchProperties properties;

    SearchBackend(SearchProperties properties) {
        this.properties = properties;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        settings.put(SEARCH + "coordination.strategy", "outbox-polling");
        settings.put(SEARCH + "coordination.event_processor.polling_interval", 250);
        settings.put(SEARCH + "coordination.event_processor.retry_delay", 10);
        if (properties.usesElasticsearch()) {
            elasticsearch(settings);
        } else {
            lucene(settings);
        }
    }

    /** Every batch is forced to the disk before its rows are ticked off, so that a killed process loses nothing of the index. */
    private void lucene(Map<String, Object> settings) {
        settings.put(BACKEND + "type", "lucene");
        settings.put(
                BACKEND + "directory.root",
                properties.directory().toAbsolutePath().toString());
        settings.put(BACKEND + "io.commit_interval", 0);
        settings.put(BACKEND + "analysis.configurer", new LuceneLetters());
    }

    /**
     * The version is stated rather than asked for, since not every distribution answers at its root, and {@link IndexWatch} makes the
     * indexes: so nothing is asked of Elasticsearch at the start, which succeeds without it.
     */
    private void elasticsearch(Map<String, Object> settings) {
        settings.put(BACKEND + "type", "elasticsearch");
        settings.put(BACKEND + "uris", String.join(",", properties.uris()));
        settings.put(BACKEND + "version", "8.19");
        settings.put(BACKEND + "version_check.enabled", false);
        settings.put(SEARCH + "schema_management.strategy", "none");
        settings.put(BACKEND + "layout.strategy", new IndexNames(properties.prefix()));
        settings.put(BACKEND + "client.configurer", new OnlyIntoAliases());
        settings.put(BACKEND + "read_timeout", 10_000);
        settings.put(BACKEND + "analysis.configurer", new ElasticsearchLetters());
        settings.put(BACKEND + "schema_management.minimal_required_status", "yellow");
        if (!properties.username().isBlank()) {
            settings.put(BACKEND + "username", properties.username());
            settings.put(BACKEND + "password", properties.password());
        }
    }
}
