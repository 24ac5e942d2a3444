package vn.hocso.organisation.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;

/**
 * Carries people and roles over to successors. Which rows go where is decided first, then written with a few statements for all of them:
 * history is kept by ending a row on the day and beginning another of the same content.
 */
@Repository
class Successions {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final RolesOfUnits roles;

    Successions(JdbcClient jdbc, JdbcTemplate batch, RolesOfUnits roles) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.roles = roles;
    }

    /** What happened to people and roles of a change. */
    record Outcome(int people, int rolesFollowed, int rolesEnded) {

        static final Outcome NOTHING = new Outcome(0, 0, 0);
    }

    /** A membership that holds on the day or later. */
    private record Place(
            UUID id,
            AccountId account,
            UnitId unit,
            @Nullable String position) {

        static Place of(ResultSet row, int number) throws SQLException {
            return new Place(
                    Columns.id(row, "id"),
                    new AccountId(Columns.id(row, "account_id")),
                    new UnitId(Columns.id(row, "unit_id")),
                    row.getString("job_position"));
        }
    }

    /** A decision about one row of memberships or of roles. */
    record Planned(UUID row, UUID change, @Nullable UnitId goal) {}

    /** Carries them out day by day; on one day a unit's heir may itself have an heir, and the last of them counts. */
    Map<UUID, Outcome> carryOut(
            List<Succession> successions, Consumer<Decided> check, @Nullable AccountId by, long millis) {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        byDay(successions).forEach((day, all) -> {
            Decided decided = decide(day, all, (change, why) -> {
                throw why;
            });
            check.accept(decided);
            carryOut(decided, day, by, millis);
            count(decided, outcomes);
        });
        return outcomes;
    }

    private void carryOut(Decided decided, LocalDate day, @Nullable AccountId by, long millis) {
        byte[] run = Ids.bytes(Ids.next());
        plan(run, 'M', decided.people());
        plan(run, 'G', decided.grants());
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("run", run);
        params.put("day", Columns.at(VietnamCalendar.start(day)));
        params.put("millis", millis);
        params.put("by", Columns.idOrNull(by == null ? null : by.value()));
        movePeople(params);
        roles.carryOut(params);
        batch.update("delete from organisation_planned_row where run_id = ?", new Object[] {run});
    }

    /** Who goes where, and what becomes of which role. */
    record Decided(List<Planned> people, List<RolesOfUnits.Fate> fates) {

        private List<Planned> grants() {
            return fates.stream()
                    .map(fate -> new Planned(fate.grant().id(), fate.change(), fate.goal()))
                    .toList();
        }
    }

    /** Hears of changes that would leave somebody without a unit, or name somebody who is not there. */
    interface OnRefusal {
        void refused(UUID change, ChangeRefused why);
    }

    /** Decides for each day by itself. */
    List<Decided> decide(List<Succession> successions, OnRefusal onRefusal) {
        return byDay(successions).entrySet().stream()
                .map(day -> decide(day.getKey(), day.getValue(), onRefusal))
                .toList();
    }

    private static TreeMap<LocalDate, List<Succession>> byDay(List<Succession> successions) {
        TreeMap<LocalDate, List<Succession>> days = new TreeMap<>();
        successions.forEach(
                one -> days.computeIfAbsent(one.day(), day -> new ArrayList<>()).add(one));
        return days;
    }

    private Decided decide(LocalDate day, List<Succession> all, OnRefusal onRefusal) {
        Heirs heirs = new Heirs(all);
        Map<UnitId, List<Place>> places = places(heirs.units(), day);
        List<Planned> people = new ArrayList<>();
        Map<UUID, Map<AccountId, UnitId>> sent = new HashMap<>();
        for (Succession one : all) {
            List<Place> there = places.getOrDefault(one.from(), List.of());
            if (!areThere(one, there)) {
                onRefusal.refused(one.change(), ChangeRefused.notInUnit());
            }
            for (Place place : there) {
                UnitId goal = one.sending().goal(place.account(), place.position());
                UnitId last = heirs.last(goal == null ? one.heir() : goal);
                if (last != null) {
                    people.add(new Planned(place.id(), one.change(), last));
                    sent.computeIfAbsent(one.change(), id -> new HashMap<>()).put(place.account(), last);
                } else if (one.ends()) {
                    onRefusal.refused(one.change(), ChangeRefused.hasPeople(one.name(), there.size()));
                }
            }
        }
        return new Decided(people, roles.fates(all, sent, heirs));
    }

    private static boolean areThere(Succession one, List<Place> there) {
        Set<AccountId> present = there.stream().map(Place::account).collect(Collectors.toSet());
        return present.containsAll(one.sending().people().keySet());
    }

    private static void count(Decided decided, Map<UUID, Outcome> outcomes) {
        decided.people().forEach(one -> outcomes.merge(one.change(), new Outcome(1, 0, 0), Successions::sum));
        decided.fates()
                .forEach(one -> outcomes.merge(
                        one.change(),
                        one.goal() == null ? new Outcome(0, 0, 1) : new Outcome(0, 1, 0),
                        Successions::sum));
    }

    private static Outcome sum(Outcome one, Outcome other) {
        return new Outcome(
                one.people() + other.people(),
                one.rolesFollowed() + other.rolesFollowed(),
                one.rolesEnded() + other.rolesEnded());
    }

    private Map<UnitId, List<Place>> places(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, List<Place>> places = new LinkedHashMap<>();
        jdbc.sql("""
                select id, account_id, unit_id, job_position from organisation_membership
                where unit_id in (:units) and (ended_at is null or ended_at > :day)
                """)
                .param("units", units.stream().map(id -> Ids.bytes(id.value())).toList())
                .param("day", Columns.at(VietnamCalendar.start(day)))
                .query(Place::of)
                .list()
                .forEach(place -> places.computeIfAbsent(place.unit(), id -> new ArrayList<>())
                        .add(place));
        return places;
    }

    private void plan(byte[] run, char kind, List<Planned> rows) {
        batch.batchUpdate(
                "insert into organisation_planned_row (run_id, kind, row_id, change_id, to_unit) values (?, ?, ?, ?, ?)",
                rows,
                500,
                (statement, row) -> {
                    UnitId goal = row.goal();
                    statement.setBytes(1, run);
                    statement.setString(2, String.valueOf(kind));
                    statement.setBytes(3, Ids.bytes(row.row()));
                    statement.setBytes(4, Ids.bytes(row.change()));
                    statement.setBytes(5, Columns.idOrNull(goal == null ? null : goal.value()));
                });
    }

    /**
     * Who was there before the day gets a new row from the day on, whether they are still there or left since; who came on the day or
     * later came, as is now known, to the successor.
     */
    private void movePeople(Map<String, @Nullable Object> params) {
        String planned = " join organisation_planned_row n on n.run_id = :run and n.kind = 'M' and n.row_id = m.id ";
        String copy = """
                insert into organisation_membership
                    (id, account_id, unit_id, job_position, job_rank, person_class, is_primary, since, ended_at, begun_by_change)
                select %s, m.account_id, n.to_unit, m.job_position, m.job_rank, m.person_class, m.is_primary, :day, %s, n.change_id
                from organisation_membership m
                """;
        String end = "set m.ended_at = :day, m.ended_by_change = n.change_id ";
        update(
                "update organisation_membership m" + planned + "set m.unit_id = n.to_unit where m.since >= :day",
                params);
        update(
                copy.formatted(NewIds.SQL, "m.ended_at") + planned + "where m.since < :day and m.ended_at > :day",
                params);
        update(
                "update organisation_membership m" + planned + end + "where m.since < :day and m.ended_at > :day",
                params);
        update(
                "update organisation_membership m" + planned
                        + "set m.ended_at = :day, m.ended_by_change = :run where m.since < :day and m.ended_at is null",
                params);
        update(copy.formatted(NewIds.SQL, "null") + planned + "where m.ended_by_change = :run", params);
        update(
                "update organisation_membership m" + planned
                        + "set m.ended_by_change = n.change_id where m.ended_by_change = :run",
                params);
        leaveOneMembershipInEachUnit(params);
    }

    /** Who belonged to several units of which one is left belongs to that one once, and foremost as their primary one. */
    private void leaveOneMembershipInEachUnit(Map<String, @Nullable Object> params) {
        String twice = """
                \sorganisation_membership m join organisation_membership other
                    on other.account_id = m.account_id and other.unit_id = m.unit_id and other.held_now = 1
                    and (other.is_primary or other.id < m.id) and other.id <> m.id
                """;
        String where =
                "where m.beside_now = 1 and m.unit_id in (select to_unit from organisation_planned_row where run_id = :run)";
        update("update" + twice + "set m.ended_at = :day " + where + " and m.since < :day", params);
        update("delete m from" + twice + where + " and m.since >= :day", params);
    }

    private void update(String sql, Map<String, @Nullable Object> params) {
        jdbc.sql(sql).params(params).update();
    }
}
