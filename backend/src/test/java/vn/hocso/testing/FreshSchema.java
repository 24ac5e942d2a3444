package vn.hocso.testing;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.hocso.local.EmbeddedMariaDb;
import vn.hocso.local.JdbcAccess;

/** An empty schema of its own on the server under test, for what no other test should meet. */
public final class FreshSchema {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private FreshSchema() {}

    public static DriverManagerDataSource make() {
        return "mysql".equals(System.getProperty("hocso.test.db")) ? onMySql() : embedded();
    }

    private static DriverManagerDataSource embedded() {
        JdbcAccess schema = EmbeddedMariaDb.forTests().freshSchema();
        return new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
    }

    private static DriverManagerDataSource onMySql() {
        String url = System.getProperty("hocso.test.db.url");
        String name = "fresh_" + ProcessHandle.current().pid() + "_" + NUMBERS.incrementAndGet();
        JdbcClient server = JdbcClient.create(mySql(url));
        server.sql("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_520_ci")
                .update();
        return mySql(url.replaceFirst("/[^/?]+\\?", "/" + name + "?"));
    }

    private static DriverManagerDataSource mySql(String url) {
        return new DriverManagerDataSource(
                url, System.getProperty("hocso.test.db.user"), System.getProperty("hocso.test.db.password"));
    }
}
