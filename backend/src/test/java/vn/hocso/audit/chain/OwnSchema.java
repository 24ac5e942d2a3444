package vn.hocso.audit.chain;

import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.hocso.local.EmbeddedMariaDb;
import vn.hocso.local.JdbcAccess;

/** A schema that holds nothing but the audit log, to be tampered with. */
final class OwnSchema {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private OwnSchema() {}

    static DataSource migrated() {
        DataSource schema = "mysql".equals(System.getProperty("hocso.test.db")) ? onMySql() : embedded();
        Flyway.configure()
                .dataSource(schema)
                .locations("classpath:db/migration/audit")
                .load()
                .migrate();
        return schema;
    }

    private static DataSource embedded() {
        JdbcAccess schema = EmbeddedMariaDb.forTests().freshSchema();
        return new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
    }

    private static DataSource onMySql() {
        String url = System.getProperty("hocso.test.db.url");
        String name = "audit_" + ProcessHandle.current().pid() + "_" + NUMBERS.incrementAndGet();
        JdbcClient server = JdbcClient.create(mySql(url));
        server.sql("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_520_ci")
                .update();
        return mySql(url.replaceFirst("/[^/?]+\\?", "/" + name + "?"));
    }

    private static DataSource mySql(String url) {
        return new DriverManagerDataSource(
                url, System.getProperty("hocso.test.db.user"), System.getProperty("hocso.test.db.password"));
    }
}
