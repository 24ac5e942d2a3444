package vn.hocso.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedMariaDbTests {

    @TempDir
    Path home;

    @Test
    void keepsWhatWasAcknowledgedWhenTheServerIsKilled() throws Exception {
        EmptyTables.copyTo(home);
        EmbeddedMariaDb killed = EmbeddedMariaDb.start(home);
        execute(killed.access(), "create table note (text varchar(100))");
        execute(killed.access(), "insert into note values ('Chuyển đổi số')");
        killed.process().destroyForcibly();
        killed.process().onExit().join();

        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(home)) {
            assertThat(queryOne(next.access(), "select text from note")).isEqualTo("Chuyển đổi số");
        }
    }

    @Test
    void endsTheServerThatAnEarlierRunLeftBehind() throws Exception {
        EmptyTables.copyTo(home);
        EmbeddedMariaDb forgotten = EmbeddedMariaDb.start(home);
        execute(forgotten.access(), "create table note (text varchar(100))");

        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(home)) {
            assertThat(forgotten.process().onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(queryOne(next.access(), "select count(*) from note")).isEqualTo("0");
        }
    }

    @Test
    void startsOverWhenCreatingTheTablesWasInterrupted() throws Exception {
        Files.createDirectories(home.resolve("tables.partial"));
        Files.writeString(home.resolve("tables.partial/ibdata1"), "torn");

        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home)) {
            assertThat(queryOne(database.access(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void stopsCleanly() throws Exception {
        EmptyTables.copyTo(home);
        EmbeddedMariaDb database = EmbeddedMariaDb.start(home);

        database.close();

        assertThat(database.process().isAlive()).isFalse();
        assertThat(database.log()).content().contains("Shutdown complete");
    }

    @Test
    void letsNobodyElseReadThePassword() throws Exception {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                    .isEqualTo("rw-------");
            JdbcAccess guess = new JdbcAccess(database.access().url(), "root", "");
            assertThatThrownBy(() -> queryOne(guess, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void writesEveryCommitToDiskBeforeAnsweringUnlessDisposable() throws Exception {
        EmptyTables.copyTo(home);
        String flush = "select @@innodb_flush_log_at_trx_commit";
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home)) {
            assertThat(queryOne(database.access(), flush)).isEqualTo("1");
        }
        assertThat(queryOne(EmbeddedMariaDb.forTests().access(), flush)).isEqualTo("0");
    }

    @Test
    void givesEachTestContextASchemaOfItsOwn() throws Exception {
        JdbcAccess one = EmbeddedMariaDb.forTests().freshSchema();
        JdbcAccess other = EmbeddedMariaDb.forTests().freshSchema();
        execute(one, "create table note (text varchar(100))");

        String count = "select count(*) from information_schema.tables where table_schema = database()";
        assertThat(queryOne(one, count)).isEqualTo("1");
        assertThat(queryOne(other, count)).isEqualTo("0");
    }

    @Test
    void comparesVietnameseWithoutMarksAndKeepsTimeInUtc() throws Exception {
        JdbcAccess access = EmbeddedMariaDb.forTests().freshSchema();
        execute(access, "create table note (text varchar(100))");
        execute(access, "insert into note values ('Đổi mới')");

        assertThat(queryOne(access, "select count(*) from note where text = 'doi moi'"))
                .isEqualTo("1");
        assertThat(queryOne(access, "select @@time_zone")).isEqualTo("+00:00");
    }

    private static void execute(JdbcAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String queryOne(JdbcAccess access, String sql) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(JdbcAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
