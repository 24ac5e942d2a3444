package vn.hocso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import vn.hocso.local.JdbcAccess;

/** Reads what the servers have spent so far: processor time of their processes and statements of the database. */
record Costs(JdbcAccess access, List<Long> processes) {

    /** Clock ticks per second in {@code /proc}, which Linux fixes for programs at 100. */
    private static final int TICKS = 100;

    private static final String STATEMENTS = """
            select sum(variable_value) from information_schema.global_status
            where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_INSERT_SELECT', 'COM_UPDATE', 'COM_UPDATE_MULTI', 'COM_DELETE',
              'COM_DELETE_MULTI', 'COM_REPLACE')""";

    /** Processor milliseconds and statements since the servers started. */
    record Spent(long cpuMillis, long statements) {

        Spent since(Spent earlier) {
            return new Spent(cpuMillis - earlier.cpuMillis, statements - earlier.statements);
        }
    }

    Spent now() {
        return new Spent(processes.stream().mapToLong(Costs::cpuMillis).sum(), statements());
    }

    private long statements() {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                ResultSet result = connection.createStatement().executeQuery(STATEMENTS)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database's counters cannot be read", failure);
        }
    }

    private static long cpuMillis(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS;
        } catch (IOException gone) {
            throw new IllegalStateException("Process " + process + " is gone", gone);
        }
    }
}
