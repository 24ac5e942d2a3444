package vn.hocso.organisation.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonView;
import vn.hocso.organisation.person.PersonAdministration;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.SqlText;

/** Finds records that may be about one person: one statement for each reason, over the people of the actor's units only. */
@Component
class Duplicates {

    private static final int MOST_ROWS = 200;

    private final JdbcClient jdbc;
    private final Access access;
    private final PersonAdministration people;

    Duplicates(JdbcClient jdbc, Access access, PersonAdministration people) {
        this.jdbc = jdbc;
        this.access = access;
        this.people = people;
    }

    /** Why records look alike, and in what they are the same. */
    enum Reason {
        CITIZEN_NUMBER("hex(r.citizen_print)", "r.citizen_print is not null"),
        NAME_AND_BIRTH_DATE("concat(p.name_folded, ' ', r.birth_date)", "r.birth_date is not null"),
        NAME_AND_EMAIL(
                "concat(p.name_folded, ' ', replace(substring_index(substring_index(p.email, '@', 1), '+', 1), '.', ''))",
                "1 = 1");

        private final String key;
        private final String known;

        Reason(String key, String known) {
            this.key = key;
            this.known = known;
        }
    }

    record DuplicateGroup(Reason reason, List<PersonView> people) {}

    /** The surest reasons first; a set of people is named once. At most two hundred records for each reason. */
    @Transactional(readOnly = true)
    List<DuplicateGroup> of(Actor actor) {
        List<String> scope = access.requireScope(actor, Permission.MANAGE_PEOPLE);
        Map<List<AccountId>, Reason> groups = new LinkedHashMap<>();
        for (Reason reason : Reason.values()) {
            alike(reason, scope).forEach(ids -> groups.putIfAbsent(ids, reason));
        }
        Map<AccountId, PersonView> views =
                people
                        .visibleOf(
                                actor,
                                groups.keySet().stream()
                                        .flatMap(List::stream)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonView::accountId, Function.identity()));
        return groups.entrySet().stream()
                .map(group -> new DuplicateGroup(
                        group.getValue(),
                        group.getKey().stream()
                                .filter(views::containsKey)
                                .map(views::get)
                                .toList()))
                .filter(group -> group.people().size() > 1)
                .toList();
    }

    private List<List<AccountId>> alike(Reason reason, List<String> scope) {
        String within = "(" + String.join(" or ", Collections.nCopies(scope.size(), "pl.unit_path like ?")) + ")";
        String from = """
                from identity_person p join organisation_place pl on pl.account_id = p.id
                left join organisation_person r on r.account_id = p.id
                where\s""" + within + " and " + reason.known;
        Map<String, List<AccountId>> groups = new LinkedHashMap<>();
        List<Object> params = new ArrayList<>();
        scope.forEach(path -> params.add(SqlText.prefix(path)));
        jdbc.sql("""
                select alike, id from (
                    select %s as alike, p.id, count(*) over (partition by %s) as together %s) found
                where together > 1 order by alike, id limit %d
                """.formatted(reason.key, reason.key, from, MOST_ROWS))
                .params(params)
                .query(row -> {
                    groups.computeIfAbsent(row.getString(1), key -> new ArrayList<>(2))
                            .add(new AccountId(Ids.uuid(row.getBytes(2))));
                });
        return List.copyOf(groups.values());
    }
}
