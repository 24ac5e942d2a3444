package vn.hocso.certification.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** Who signs for which unit. */
@Component
public class Signatories {

    private static final String ALL =
            "select unit_id, full_name, title, account_id, credential from certification_signatory ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Signatories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A person as their name stands under certificates.
     *
     * @param hand who signs each certificate themselves; null where the installation's seal signs
     */
    public record Signatory(
            UnitId unitId,
            String fullName,
            String title,
            @Nullable Hand hand) {

        public boolean signsByHand() {
            return hand != null;
        }
    }

    /** A signatory, and where the unit stands in the tree. */
    public record Placed(Signatory signatory, String path) {}

    /** Somebody's account, and their credential at the remote signing service. */
    public record Hand(AccountId accountId, String credential) {}

    /** The signatory of the first unit in the list that has one. */
    Optional<Signatory> nearest(List<UnitId> units) {
        return jdbc
                .sql(ALL + "where unit_id in (:units)")
                .param(
                        "units",
                        units.stream().map(unit -> Ids.bytes(unit.value())).toList())
                .query(Signatories::signatory)
                .list()
                .stream()
                .min(Comparator.comparingInt(signatory -> units.indexOf(signatory.unitId())));
    }

    public Optional<Signatory> of(UnitId unit) {
        return nearest(List.of(unit));
    }

    /** The units for which that account signs by hand. */
    public List<Signatory> of(AccountId account) {
        return jdbc.sql(ALL + "where account_id = ? order by unit_id")
                .param(Ids.bytes(account.value()))
                .query(Signatories::signatory)
                .list();
    }

    /** Of units below one of the paths. */
    public List<Placed> within(List<String> paths, Paging paging) {
        return below(
                        paths,
                        "select s.unit_id, s.full_name, s.title, s.account_id, s.credential, p.path",
                        " order by p.path, s.unit_id limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> new Placed(signatory(row, n), row.getString("path")))
                .list();
    }

    public long countWithin(List<String> paths) {
        return below(paths, "select count(*)", "").query(Long.class).single();
    }

    private StatementSpec below(List<String> paths, String what, String end) {
        String condition = IntStream.range(0, paths.size())
                .mapToObj(i -> "p.path like :p" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
        StatementSpec statement = jdbc.sql("%s from certification_signatory s %s where %s%s"
                .formatted(what, "join organisation_unit_path p on p.unit_id = s.unit_id", condition, end));
        for (int i = 0; i < paths.size(); i++) {
            statement = statement.param("p" + i, SqlText.prefix(paths.get(i)));
        }
        return statement;
    }

    /** Certificates that wait for the one before have nothing of them on paper yet, and take the new name. */
    @Transactional
    public void appoint(Signatory signatory, @Nullable Actor by) {
        Hand hand = signatory.hand();
        String name = VietnameseText.nfc(signatory.fullName().strip());
        String title = VietnameseText.nfc(signatory.title().strip());
        jdbc.sql("""
                insert into certification_signatory (unit_id, full_name, title, account_id, credential, updated_at, updated_by)
                values (:unit, :name, :title, :account, :credential, :at, :by)
                on duplicate key update full_name = values(full_name), title = values(title),
                  account_id = values(account_id), credential = values(credential),
                  updated_at = values(updated_at), updated_by = values(updated_by)
                """)
                .param("unit", Ids.bytes(signatory.unitId().value()))
                .param("name", name)
                .param("title", title)
                .param(
                        "account",
                        Columns.idOrNull(hand == null ? null : hand.accountId().value()))
                .param("credential", hand == null ? null : hand.credential())
                .param("at", Columns.at(clock.instant()))
                .param("by", Columns.idOrNull(by == null ? null : by.accountId()))
                .update();
        jdbc.sql("""
                update certification_certificate set signer_name = :name, signer_title = :title,
                  paper_due_at = case when :byHand = 1 then null else :at end,
                  waiting_for_unit_id = case when :byHand = 1 then waiting_for_unit_id else null end
                where waiting_for_unit_id = :unit and file_key is null
                """)
                .param("name", name)
                .param("title", title)
                .param("byHand", hand == null ? 0 : 1)
                .param("at", Columns.at(clock.instant()))
                .param("unit", Ids.bytes(signatory.unitId().value()))
                .update();
    }

    private static Signatory signatory(ResultSet row, int number) throws SQLException {
        UUID account = Columns.idOrNull(row, "account_id");
        return new Signatory(
                new UnitId(Columns.id(row, "unit_id")),
                row.getString("full_name"),
                row.getString("title"),
                account == null
                        ? null
                        : new Hand(new AccountId(account), Objects.requireNonNull(row.getString("credential"))));
    }
}
