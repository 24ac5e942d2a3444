package vn.hocso.organisation.person;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.PersonQuery;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.role.HeldRoles;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** Reads people below given paths of the tree: two statements for a page of any list. */
@Repository
class PersonList {

    private static final String FROM =
            " from organisation_place pl join identity_person p on p.id = pl.account_id where ";

    /** Who belongs to units beside their primary one. */
    private static final String BESIDE = """
            select b.account_id from organisation_membership b join organisation_unit bu on bu.id = b.unit_id
            where b.beside_now = 1 and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<PersonRow> page(PersonQuery query, List<String> scope) {
        Condition condition = new Condition(query, scope, clock.instant());
        return rows(
                condition,
                order(query.paging()),
                query.paging().size(),
                query.paging().offset());
    }

    /** All ids of the list, in the order of its rows: what a batch is about, or an export reads part by part. */
    List<AccountId> ids(PersonQuery query, List<String> scope, int most) {
        Condition condition = new Condition(query, scope, clock.instant());
        return jdbc.sql("select p.id" + FROM + condition.sql() + " order by " + order(query.paging()) + " limit :most")
                .params(condition.params)
                .param("most", most)
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .list();
    }

    /** These people, in the order given; those who left meanwhile are missing. */
    List<PersonRow> rows(List<AccountId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<AccountId, PersonRow> rows = jdbc
                .sql("select " + PersonRow.COLUMNS + FROM + "pl.account_id in (:ids)")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query(PersonRow::of)
                .list()
                .stream()
                .collect(Collectors.toMap(PersonRow::accountId, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    long count(PersonQuery query, List<String> scope) {
        Condition condition = new Condition(query, scope, clock.instant());
        return jdbc.sql("select count(*)" + FROM + condition.sql())
                .params(condition.params)
                .query(Long.class)
                .single();
    }

    /** The record that this one became part of. */
    Optional<AccountId> survivor(AccountId retired) {
        return jdbc.sql("select survivor_id from organisation_merge where retired_id = ?")
                .param(Ids.bytes(retired.value()))
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .optional();
    }

    Optional<PersonRow> find(AccountId account) {
        return jdbc.sql("select " + PersonRow.COLUMNS + FROM + "pl.account_id = ?")
                .param(Ids.bytes(account.value()))
                .query(PersonRow::of)
                .optional();
    }

    private List<PersonRow> rows(Condition condition, String order, int size, int offset) {
        return jdbc.sql("select " + PersonRow.COLUMNS + FROM + condition.sql() + " order by " + order
                        + " limit :size offset :offset")
                .params(condition.params)
                .param("size", size)
                .param("offset", offset)
                .query(PersonRow::of)
                .list();
    }

    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : "";
        return switch (paging.sortKey("name")) {
            case "name" -> "p.name_sort_key" + way + ", p.id";
            case "unit" -> "pl.unit_path" + way + ", p.name_sort_key, p.id";
            case "since" -> "pl.since" + way + ", p.id";
            default -> throw new UnknownSort("name, unit, since");
        };
    }

    /** Which rows are wanted, in SQL and parameters. */
    private static final class Condition {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> params = new HashMap<>();

        private Condition(PersonQuery query, List<String> scope, Instant now) {
            within(scope);
            unit(query.unit(), query.subtree());
            words(query.words());
            inPlace("job_position", query.position());
            inPlace("job_rank", query.rank());
            if (query.personClass() != null) {
                all.add("pl.person_class = :class");
                params.put("class", query.personClass().name());
            }
            if (query.status() != null) {
                all.add("p.status = :status");
                params.put("status", query.status().name());
            }
            if (query.role() != null) {
                all.add("""
                        exists (select 1 from organisation_role_grant g
                                where g.account_id = pl.account_id and g.role_code = :role and\s""" + HeldRoles.HELD + ")");
                params.put("role", query.role().code());
                params.put("now", Columns.at(now));
            }
        }

        private String sql() {
            return String.join(" and ", all);
        }

        private void within(List<String> scope) {
            List<String> any = new ArrayList<>(List.of("1 = 0"));
            for (String path : scope) {
                params.put("scope" + any.size(), path + "%");
                any.add("%s like :scope" + any.size());
            }
            String paths = "(" + String.join(" or ", any) + ")";
            all.add("(" + paths.replace("%s", "pl.unit_path") + " or pl.account_id in (" + BESIDE
                    + paths.replace("%s", "bu.path") + "))");
        }

        private void unit(@Nullable UnitId unit, boolean subtree) {
            if (unit == null) {
                return;
            }
            params.put("unit", Ids.bytes(unit.value()));
            all.add("(" + (subtree ? within("pl.unit_path") : "pl.unit_id = :unit") + " or pl.account_id in (" + BESIDE
                    + (subtree ? within("bu.path") : "b.unit_id = :unit") + "))");
        }

        /** Each word begins a word of what the column says of the place; the database compares without marks. */
        private void inPlace(String column, @Nullable String words) {
            int number = 0;
            for (String word : VietnameseText.words(words)) {
                params.put(column + number, SqlText.wordPrefix(word));
                all.add("concat(' ', pl." + column + ") like :" + column + number++);
            }
        }

        private static String within(String path) {
            return path + " like concat((select path from organisation_unit where id = :unit), '%')";
        }

        /** Every word begins a word of the name, marks and case aside; or the whole begins another thing a person is known by. */
        private void words(@Nullable String words) {
            if (words == null || words.isBlank()) {
                return;
            }
            List<String> names = new ArrayList<>(List.of("1 = 1"));
            for (String word : VietnameseText.words(words)) {
                params.put("word" + names.size(), SqlText.wordPrefix(word));
                names.add("concat(' ', p.name_folded) like :word" + names.size());
            }
            String typed = words.strip();
            params.put("email", SqlText.prefix(typed.toLowerCase(Locale.ROOT)));
            params.put("code", SqlText.prefix(typed.toUpperCase(Locale.ROOT)));
            params.put("phone", SqlText.prefix(typed.replaceAll("[\\s.()-]", "").replaceFirst("^0", "+84")));
            String name = names.size() == 1 ? "1 = 0" : String.join(" and ", names);
            all.add("(" + name + " or p.email like :email or p.staff_code like :code or p.phone like :phone)");
        }
    }
}
