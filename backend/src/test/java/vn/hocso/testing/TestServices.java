package vn.hocso.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import vn.hocso.local.EmbeddedMariaDb;
import vn.hocso.local.JdbcAccess;

/**
 * Points the application at the services under test: embedded ones, or with {@code -Dhocso.test.db=mysql} and
 * {@code -Dhocso.test.search=elasticsearch} the servers named by further properties.
 */
public class TestServices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new HashMap<>();
        database(properties, context.getEnvironment().getProperty("hocso.test.own-database", Boolean.class, false));
        if (context.getEnvironment().getProperty("hocso.search.uris", "").isBlank()) {
            search(properties);
        }
        SingleSignOn.configure(properties);
        Path data = dataDirectory();
        properties.put("hocso.data", data.toString());
        properties.put("hocso.lucene.directory", data.resolve("lucene").toString());
        properties.put("spring.datasource.hikari.maximum-pool-size", "12");
        properties.put("spring.datasource.hikari.minimum-idle", "1");
        properties.put("hocso.job.poll", "PT1S");
        properties.put("hocso.job.heartbeat", "PT1S");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-services", properties));
    }

    /** An application that shares its database with others would work off their changes to the index. */
    private static void database(Map<String, Object> properties, boolean ownDatabase) {
        if ("mysql".equals(System.getProperty("hocso.test.db")) && !ownDatabase) {
            properties.put("spring.datasource.url", System.getProperty("hocso.test.db.url"));
            properties.put("spring.datasource.username", System.getProperty("hocso.test.db.user"));
            properties.put("spring.datasource.password", System.getProperty("hocso.test.db.password"));
            return;
        }
        JdbcAccess schema = EmbeddedMariaDb.forTests().freshSchema();
        properties.put("spring.datasource.url", schema.url());
        properties.put("spring.datasource.username", schema.user());
        properties.put("spring.datasource.password", schema.password());
    }

    private static void search(Map<String, Object> properties) {
        if ("elasticsearch".equals(System.getProperty("hocso.test.search"))) {
            properties.put("hocso.search.uris", System.getProperty("hocso.test.search.uris"));
        }
    }

    private static Path dataDirectory() {
        try {
            Path target = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(target, "run-").toAbsolutePath();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
