package vn.hocso.privacy.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.privacy.copy.CopyView.State;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Copies and their contents. They are in the database and not in the file store, which never forgets anything. */
@Repository
class CopyRows {

    private static final int PART = 512 * 1024;
    private static final String COLUMNS = "id, state, requested_at, ready_at, expires_at, bytes";

    private final JdbcClient jdbc;

    CopyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A copy that is to be made, and how often that failed. */
    record Wanted(UUID id, UUID account, int attempts) {}

    void insert(UUID id, UUID account, Instant now) {
        jdbc.sql(
                        "insert into privacy_copy (id, account_id, state, requested_at, attempts) values (?, ?, 'REQUESTED', ?, 0)")
                .params(Ids.bytes(id), Ids.bytes(account), Columns.at(now))
                .update();
    }

    List<CopyView> of(UUID account, Instant now) {
        return jdbc.sql("select " + COLUMNS + """
                 from privacy_copy where account_id = ? and (expires_at is null or expires_at > ?)
                order by requested_at desc limit 20
                """)
                .params(Ids.bytes(account), Columns.at(now))
                .query(CopyRows::view)
                .list();
    }

    Optional<CopyView> find(UUID account, UUID id, Instant now) {
        return jdbc.sql("select " + COLUMNS + """
                 from privacy_copy where id = ? and account_id = ? and (expires_at is null or expires_at > ?)
                """)
                .params(Ids.bytes(id), Ids.bytes(account), Columns.at(now))
                .query(CopyRows::view)
                .optional();
    }

    /** The copy wanted longest, held until the transaction ends. */
    Optional<Wanted> next() {
        return jdbc.sql("""
                select id, account_id, attempts from privacy_copy where state = 'REQUESTED'
                order by requested_at limit 1 for update skip locked
                """)
                .query((row, n) ->
                        new Wanted(Columns.id(row, "id"), Columns.id(row, "account_id"), row.getInt("attempts")))
                .optional();
    }

    void ready(Wanted wanted, Path file, Instant now, Instant expires) {
        jdbc.sql("update privacy_copy set state = 'READY', ready_at = ?, expires_at = ?, bytes = ? where id = ?")
                .params(Columns.at(now), Columns.at(expires), store(wanted.id(), file), Ids.bytes(wanted.id()))
                .update();
    }

    void failed(Wanted wanted, boolean forGood) {
        jdbc.sql("update privacy_copy set attempts = attempts + 1, state = ? where id = ?")
                .params(forGood ? "FAILED" : "REQUESTED", Ids.bytes(wanted.id()))
                .update();
    }

    private long store(UUID id, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            int no = 0;
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                jdbc.sql("insert into privacy_copy_part (copy_id, no, content) values (?, ?, ?)")
                        .params(Ids.bytes(id), no++, part)
                        .update();
            }
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the copy out, a part at a time. */
    void write(UUID id, OutputStream out) throws IOException {
        for (int no = 0; ; no++) {
            Optional<byte[]> part = jdbc.sql("select content from privacy_copy_part where copy_id = ? and no = ?")
                    .params(Ids.bytes(id), no)
                    .query((row, n) -> row.getBytes(1))
                    .optional();
            if (part.isEmpty()) {
                return;
            }
            out.write(part.get());
        }
    }

    int removeExpired(Instant now, int most) {
        List<byte[]> expired = jdbc.sql("select id from privacy_copy where expires_at < ? limit ?")
                .params(Columns.at(now), most)
                .query((row, n) -> row.getBytes(1))
                .list();
        remove(expired);
        return expired.size();
    }

    void removeAll(UUID account) {
        remove(jdbc.sql("select id from privacy_copy where account_id = ?")
                .param(Ids.bytes(account))
                .query((row, n) -> row.getBytes(1))
                .list());
    }

    private void remove(List<byte[]> copies) {
        if (!copies.isEmpty()) {
            jdbc.sql("delete from privacy_copy_part where copy_id in (:copies)")
                    .param("copies", copies)
                    .update();
            jdbc.sql("delete from privacy_copy where id in (:copies)")
                    .param("copies", copies)
                    .update();
        }
    }

    private static CopyView view(ResultSet row, int number) throws SQLException {
        long bytes = row.getLong("bytes");
        return new CopyView(
                Columns.id(row, "id"),
                State.valueOf(row.getString("state")),
                Columns.instant(row, "requested_at"),
                Columns.instantOrNull(row, "ready_at"),
                Columns.instantOrNull(row, "expires_at"),
                bytes == 0 ? null : bytes);
    }
}
