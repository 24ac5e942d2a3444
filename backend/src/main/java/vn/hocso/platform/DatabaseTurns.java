package vn.hocso.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;

import vn.hocso.shared.Turns;

/**
 * Turns by named locks of the database, held on a connection of their own: the server gives them back when the connection ends, whatever
 * became of the node. Names are the server's, so the schema is part of them.
 */
@Component
class DatabaseTurns implements Turns {

    private final DataSource connections;

    DatabaseTurns(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public boolean ifFree(String name, Runnable work) {
        try (Connection connection = connections.getConnection()) {
            if (ask(connection, "select get_lock(concat(left(database(), 30), '.', ?), 0)", name) != 1) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                ask(connection, "select release_lock(concat(left(database(), 30), '.', ?))", name);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The turn for " + name + " could not be asked for", failure);
        }
    }

    private static int ask(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(sql)) {
            question.setString(1, name);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }
}
