package vn.hocso.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Migrates each module's tables from its own folder with its own history. Foreign keys never cross modules, so the order between them
 * is free; {@code __root}, which holds what no module owns, sorts first.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final String FOLDER = "db/migration/";

    @Override
    public void migrate(Flyway flyway) {
        modules().forEach(module -> migrate(flyway, module));
    }

    private static void migrate(Flyway flyway, String module) {
        new FluentConfiguration(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .locations("classpath:" + FOLDER + module)
                .table("flyway_" + module.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static List<String> modules() {
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/V*.sql");
            return Arrays.stream(scripts)
                    .map(Migrations::module)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The migrations cannot be listed", unreadable);
        }
    }

    private static String module(Resource script) {
        try {
            String path = script.getURL().getPath();
            String below = path.substring(path.lastIndexOf(FOLDER) + FOLDER.length());
            return below.substring(0, below.indexOf('/'));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The migrations cannot be listed", unreadable);
        }
    }
}
