package vn.hocso.certification.learnerrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.learnerrecord.RecordSeal.Signer;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** What other installations stated about people here, in the database. */
@Repository
class ReceivedEntries {

    private static final String SELECT = "select * from certification_received where ";

    private final JdbcClient jdbc;

    ReceivedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry as it was taken in.
     *
     * @param holderName as printed, else as the record called the person
     * @param json and signature word for word
     */
    record Received(
            UUID id,
            AccountId holder,
            UnitId unit,
            String unitPath,
            Entry.Kind kind,
            String origin,
            String number,
            Signer signer,
            String holderName,
            String courseTitle,
            @Nullable String issuerName,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable Instant replacedAt,
            @Nullable Instant revokedAt,
            String json,
            String signature,
            @Nullable String fileKey,
            @Nullable String fileType,
            Instant recordedAt,
            AccountId recordedBy) {

        enum State {
            VALID,
            EXPIRED,
            REPLACED,
            REVOKED
        }

        State state(LocalDate today) {
            if (revokedAt != null) {
                return State.REVOKED;
            }
            if (replacedAt != null) {
                return State.REPLACED;
            }
            return expiresOn != null && today.isAfter(expiresOn) ? State.EXPIRED : State.VALID;
        }

        Entry entry() {
            return CanonicalJson.MAPPER.readValue(json, Entry.read(kind));
        }

        private String folded() {
            String all = VietnameseText.fold(
                    String.join(" ", holderName, courseTitle, issuerName == null ? "" : issuerName, number));
            return all.length() > 1200 ? all.substring(0, 1200) : all;
        }

        private static Received read(ResultSet row, int no) throws SQLException {
            return new Received(
                    Columns.id(row, "id"),
                    new AccountId(Columns.id(row, "account_id")),
                    new UnitId(Columns.id(row, "unit_id")),
                    row.getString("unit_path"),
                    Entry.Kind.valueOf(row.getString("kind")),
                    row.getString("origin"),
                    row.getString("number"),
                    new Signer(row.getString("kid"), Columns.instant(row, "stated_at")),
                    row.getString("holder_name"),
                    row.getString("course_title"),
                    row.getString("issuer_name"),
                    row.getObject("issued_on", LocalDate.class),
                    Columns.dayOrNull(row, "expires_on"),
                    Columns.instantOrNull(row, "replaced_at"),
                    Columns.instantOrNull(row, "revoked_at"),
                    row.getString("entry"),
                    row.getString("signature"),
                    row.getString("file_key"),
                    row.getString("file_type"),
                    Columns.instant(row, "recorded_at"),
                    new AccountId(Columns.id(row, "recorded_by")));
        }
    }

    Optional<Received> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(Ids.bytes(id))
                .query(Received::read)
                .optional();
    }

    /** Certificates and papers that are looked up by the number. */
    List<Received> byNumber(String number) {
        return jdbc.sql(SELECT + "number = ? and kind <> 'COMPLETION' order by recorded_at limit 1")
                .param(number)
                .query(Received::read)
                .list();
    }

    List<Received> of(AccountId holder) {
        return jdbc.sql(SELECT + "account_id = ? order by issued_on desc, id")
                .param(Ids.bytes(holder.value()))
                .query(Received::read)
                .list();
    }

    /** Those that bear one of the numbers, whoever stated and whoever holds them. */
    List<Received> byNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "number in (:numbers)")
                        .param("numbers", numbers)
                        .query(Received::read)
                        .list();
    }

    /** Of people below one of the paths, those recorded last first. */
    Page<Received> within(List<String> paths, @Nullable String q, @Nullable AccountId holder, Paging paging) {
        Map<String, Object> params = new HashMap<>();
        List<String> all = new ArrayList<>();
        all.add(paths.stream()
                .map(path -> "unit_path like :" + named(params, SqlText.prefix(path)))
                .collect(Collectors.joining(" or ", "(", ")")));
        VietnameseText.words(q).forEach(word -> all.add("folded like :" + named(params, SqlText.containing(word))));
        if (holder != null) {
            all.add("account_id = :" + named(params, Ids.bytes(holder.value())));
        }
        String from = " from certification_received where " + String.join(" and ", all);
        long total = jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
        List<Received> items = jdbc.sql(
                        "select *" + from + " order by recorded_at desc, id desc limit :size offset :offset")
                .params(params)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Received::read)
                .list();
        return Page.of(items, paging, total);
    }

    private static String named(Map<String, Object> params, Object value) {
        String name = "p" + params.size();
        params.put(name, value);
        return name;
    }

    /** False when somebody else recorded the same statement a moment ago. */
    boolean add(Received entry) {
        return jdbc.sql("""
                insert ignore into certification_received (id, account_id, unit_id, unit_path, kind, origin, number, kid, stated_at,
                  holder_name, course_title, issuer_name, issued_on, expires_on, replaced_at, revoked_at, folded, entry, signature,
                  file_key, file_type, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                        .params(Arrays.<@Nullable Object>asList(
                                Ids.bytes(entry.id()),
                                Ids.bytes(entry.holder().value()),
                                Ids.bytes(entry.unit().value()),
                                entry.unitPath(),
                                entry.kind().name(),
                                entry.origin(),
                                entry.number(),
                                entry.signer().kid(),
                                Columns.at(entry.signer().at()),
                                entry.holderName(),
                                entry.courseTitle(),
                                entry.issuerName(),
                                entry.issuedOn(),
                                entry.expiresOn(),
                                Columns.atOrNull(entry.replacedAt()),
                                Columns.atOrNull(entry.revokedAt()),
                                entry.folded(),
                                entry.json(),
                                entry.signature(),
                                entry.fileKey(),
                                entry.fileType(),
                                Columns.at(entry.recordedAt()),
                                Ids.bytes(entry.recordedBy().value())))
                        .update()
                == 1;
    }

    /** What the origin says now in the place of what it said before; false when that is known already. */
    boolean renew(Received entry) {
        return jdbc.sql("""
                update certification_received set kid = ?, stated_at = ?, holder_name = ?, course_title = ?, issuer_name = ?, issued_on = ?,
                  expires_on = ?, replaced_at = ?, revoked_at = ?, folded = ?, entry = ?, signature = ?, file_key = ?, file_type = ?
                where origin = ? and kind = ? and number = ? and account_id = ? and stated_at < ?
                """)
                        .params(Arrays.<@Nullable Object>asList(
                                entry.signer().kid(),
                                Columns.at(entry.signer().at()),
                                entry.holderName(),
                                entry.courseTitle(),
                                entry.issuerName(),
                                entry.issuedOn(),
                                entry.expiresOn(),
                                Columns.atOrNull(entry.replacedAt()),
                                Columns.atOrNull(entry.revokedAt()),
                                entry.folded(),
                                entry.json(),
                                entry.signature(),
                                entry.fileKey(),
                                entry.fileType(),
                                entry.origin(),
                                entry.kind().name(),
                                entry.number(),
                                Ids.bytes(entry.holder().value()),
                                Columns.at(entry.signer().at())))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        jdbc.sql("delete from certification_received where id = ?")
                .param(Ids.bytes(id))
                .update();
    }
}
