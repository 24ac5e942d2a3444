package vn.hocso.shared;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a module keeps of a person: told to that person, and erased when the law asks for it. A module that adds a table with somebody's
 * account in it says here what becomes of its rows.
 */
public interface PersonalData {

    /** The module's name; its title is worded as {@code privacy.section.<name>}. */
    String section();

    /** Where the section stands among others, and when its turn comes at erasing: who somebody is goes last. */
    int order();

    /** Hands over everything that is kept of the account, table by table. */
    void tell(UUID account, Rows rows);

    /** Erases or anonymises within the caller's transaction, and tells what has to stay. */
    List<Kept> erase(UUID account);

    /** Takes rows, those of one table one after another. */
    @FunctionalInterface
    interface Rows {

        void add(String table, Map<String, @Nullable Object> values);

        /** A row as it was read: columns by the names the query gave them, identifiers and times as text. */
        default void add(String table, ResultSet row) throws SQLException {
            ResultSetMetaData columns = row.getMetaData();
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                values.put(columns.getColumnLabel(i), readable(row.getObject(i)));
            }
            add(table, values);
        }

        private static @Nullable Object readable(@Nullable Object value) {
            if (value instanceof byte[] bytes) {
                return bytes.length == 16 ? Ids.uuid(bytes).toString() : bytes.length + " bytes";
            }
            return switch (value) {
                case null -> null;
                case LocalDateTime time -> time.toInstant(ZoneOffset.UTC).toString();
                case Timestamp time ->
                    time.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
                case Number number -> number;
                case Boolean flag -> flag;
                default -> value.toString();
            };
        }
    }

    /**
     * Something that stays.
     *
     * @param what worded as {@code privacy.kept.<what>}
     * @param why worded as {@code privacy.why.<why>}
     */
    record Kept(String what, String why, long count) {}
}
