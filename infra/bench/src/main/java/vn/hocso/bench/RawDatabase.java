package vn.hocso.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import vn.hocso.local.JdbcAccess;

/** The floors of the database: a select by primary key and a durable upsert of one row, a connection for each user. */
final class RawDatabase implements AutoCloseable {

    private static final int ROWS = 100_000;

    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> selects = new ArrayList<>();
    private final List<PreparedStatement> upserts = new ArrayList<>();

    RawDatabase(JdbcAccess access, int users) {
        try {
            for (int user = 0; user < users; user++) {
                Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                connections.add(connection);
                if (user == 0) {
                    fill(connection);
                }
                selects.add(connection.prepareStatement("select n from bench_floor where id = ?"));
                upserts.add(connection.prepareStatement(
                        "insert into bench_floor (id, n) values (?, 1) on duplicate key update n = n + 1"));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void select(int user) throws SQLException {
        PreparedStatement select = selects.get(user);
        select.setInt(1, anyRow());
        try (ResultSet result = select.executeQuery()) {
            result.next();
        }
    }

    void upsert(int user) throws SQLException {
        PreparedStatement upsert = upserts.get(user);
        upsert.setInt(1, anyRow());
        upsert.executeUpdate();
    }

    @Override
    public void close() {
        for (Connection connection : connections) {
            try {
                connection.close();
            } catch (SQLException gone) {
                System.err.println("A connection was gone already: " + gone.getMessage());
            }
        }
    }

    private static int anyRow() {
        return ThreadLocalRandom.current().nextInt(ROWS);
    }

    private static void fill(Connection connection) throws SQLException {
        connection
                .createStatement()
                .execute("create table bench_floor (id int not null primary key, n int not null) engine=InnoDB");
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into bench_floor (id, n) values (?, 0)")) {
            for (int id = 0; id < ROWS; id++) {
                insert.setInt(1, id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}
