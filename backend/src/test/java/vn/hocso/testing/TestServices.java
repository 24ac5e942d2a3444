package vn.hocso.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.hocso.certification.signing.TestSigningService;

/**
 * Points the application at the services under test: embedded ones, or with {@code -Dhocso.test.db=mysql} and
 * {@code -Dhocso.test.search=elasticsearch} the servers named by further properties.
 */
public class TestServices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new HashMap<>();
        database(properties);
        if (context.getEnvironment().getProperty("hocso.search.uris", "").isBlank()) {
            search(properties);
        }
        SingleSignOn.configure(properties);
        TestSigningService.configure(properties);
        Path data = dataDirectory();
        properties.put("hocso.data", data.toString());
        properties.put("hocso.lucene.directory", data.resolve("lucene").toString());
        properties.put("spring.datasource.hikari.maximum-pool-size", "12");
        properties.put("spring.datasource.hikari.minimum-idle", "1");
        properties.put("hocso.password-hash.kibibytes", "64");
        properties.put("hocso.job.poll", "PT1S");
        properties.put("hocso.job.pause", "PT1S");
        properties.put("hocso.certification.poll", "PT2S");
        properties.put("hocso.job.heartbeat", "PT1S");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-services", properties));
    }

    /** Applications that share a database work off each other's changes to the index, and tests run in several at once. */
    private static void database(Map<String, Object> properties) {
        DriverManagerDataSource schema = FreshSchema.make();
        properties.put("spring.datasource.url", schema.getUrl());
        properties.put("spring.datasource.username", schema.getUsername());
        properties.put("spring.datasource.password", schema.getPassword());
    }

    private static void search(Map<String, Object> properties) {
        if ("elasticsearch".equals(System.getProperty("hocso.test.search"))) {
            properties.put("hocso.search.uris", System.getProperty("hocso.test.search.uris"));
            properties.put(
                    "hocso.search.prefix", "test-" + ProcessHandle.current().pid() + "-");
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
