package vn.hocso.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.audit.chain.ChainReport.Break;
import vn.hocso.audit.chain.ChainReport.Kind;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What checks of the chain found. */
@Repository
class CheckRows {

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ChainReport report) {
        Break broken = report.broken();
        jdbc.sql("""
                insert into audit_check (id, started_at, finished_at, from_seq, through_seq, redacted, broken_seq, broken_how)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(Ids.bytes(Ids.at(report.startedAt().toEpochMilli())))
                .param(Columns.at(report.startedAt()))
                .param(Columns.at(report.finishedAt()))
                .param(report.fromSeq())
                .param(report.throughSeq())
                .param(report.redacted())
                .param(broken == null ? null : broken.seq())
                .param(broken == null ? null : broken.how().name())
                .update();
    }

    Optional<ChainReport> latest() {
        return jdbc.sql("""
                select started_at, finished_at, from_seq, through_seq, redacted, broken_seq, broken_how
                from audit_check order by id desc limit 1
                """).query(CheckRows::report).optional();
    }

    private static ChainReport report(ResultSet row, int number) throws SQLException {
        @Nullable String how = row.getString("broken_how");
        return new ChainReport(
                Columns.instant(row, "started_at"),
                Columns.instant(row, "finished_at"),
                row.getLong("from_seq"),
                row.getLong("through_seq"),
                row.getLong("redacted"),
                how == null ? null : new Break(row.getLong("broken_seq"), Kind.valueOf(how)));
    }
}
