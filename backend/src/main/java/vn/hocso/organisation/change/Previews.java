package vn.hocso.organisation.change;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.change.ChangePreview.AffectedRole;
import vn.hocso.organisation.change.ChangePreview.AffectedUnit;
import vn.hocso.organisation.change.ChangePreview.RoleEffect;
import vn.hocso.organisation.change.ChangePreview.UnitEffect;
import vn.hocso.organisation.change.ChangeView.ProblemView;
import vn.hocso.organisation.change.RolesOfUnits.Fate;
import vn.hocso.organisation.change.RolesOfUnits.Grant;
import vn.hocso.organisation.role.RoleWords;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;

/** Shows what a change would do, and does nothing. */
@Service
@Transactional(readOnly = true)
class Previews {

    private static final int MOST_UNITS = 200;
    private static final int MOST_ROLES = 200;

    private final Execution execution;
    private final RolesOfUnits roles;
    private final Access access;
    private final Words words;
    private final RoleWords roleWords;
    private final JdbcClient jdbc;
    private final Clock clock;

    Previews(
            Execution execution,
            RolesOfUnits roles,
            Access access,
            Words words,
            RoleWords roleWords,
            JdbcClient jdbc,
            Clock clock) {
        this.execution = execution;
        this.roles = roles;
        this.access = access;
        this.words = words;
        this.roleWords = roleWords;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ChangePreview of(Actor actor, ProposeChange wanted) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(Permission.MANAGE_UNITS)) {
            throw new NotAllowed();
        }
        Wish wish = new Wish(Ids.next(), wanted.details(), wanted.effectiveOn());
        boolean atOnce = !wanted.effectiveOn().isAfter(VietnamCalendar.today(clock));
        try {
            Plan plan = execution.plan(List.of(wish), Rights.of(authority), (one, why) -> {
                throw why;
            });
            return preview(plan, execution.decide(plan, Rights.of(authority)), wish, atOnce);
        } catch (OutsideScope outside) {
            throw outside;
        } catch (Refusal refused) {
            return impossible(refused, wish, atOnce);
        }
    }

    private ChangePreview impossible(Refusal refused, Wish wish, boolean atOnce) {
        String message = words.in(LocaleContextHolder.getLocale(), refused.code(), refused.params());
        ProblemView problem = new ProblemView(refused.code(), message, refused.field());
        return new ChangePreview(
                false, List.of(problem), atOnce, wish.details().endsUnits(), 0, List.of(), 0, 0, 0, List.of());
    }

    private ChangePreview preview(Plan plan, List<Successions.Decided> decided, Wish wish, boolean atOnce) {
        List<Fate> fates = decided.stream().flatMap(day -> day.fates().stream()).toList();
        int people = decided.stream().mapToInt(day -> day.people().size()).sum();
        long following = fates.stream().filter(fate -> fate.goal() != null).count();
        return new ChangePreview(
                true,
                List.of(),
                atOnce,
                wish.details().endsUnits(),
                plan.unitsChanged(wish.id()),
                plan.affected(wish.id()).stream()
                        .limit(MOST_UNITS)
                        .map(unit -> affected(plan, unit))
                        .toList(),
                people,
                (int) following,
                fates.size() - (int) following,
                affectedRoles(plan, fates));
    }

    private static AffectedUnit affected(Plan plan, Node unit) {
        UnitEffect effect = plan.created().contains(unit.id())
                ? UnitEffect.BEGINS
                : !unit.living() ? UnitEffect.ENDS : plan.hasMoved(unit) ? UnitEffect.MOVED : UnitEffect.RENAMED;
        return new AffectedUnit(unit.id(), unit.names().code(), unit.names().fullName(), effect);
    }

    private List<AffectedRole> affectedRoles(Plan plan, List<Fate> fates) {
        Map<Grant, RoleEffect> effects = new LinkedHashMap<>();
        Map<UUID, UnitId> goals = new HashMap<>();
        fates.stream()
                .filter(fate -> fate.goal() == null || fate.grant().hasPower())
                .limit(MOST_ROLES)
                .forEach(fate -> {
                    UnitId goal = fate.goal();
                    effects.put(fate.grant(), goal == null ? RoleEffect.ENDS : RoleEffect.FOLLOWS);
                    if (goal != null) {
                        goals.put(fate.grant().id(), goal);
                    }
                });
        plan.movedTops().forEach(move -> {
            roles.powersAboveOnly(move.from(), move.to(), MOST_ROLES)
                    .forEach(grant -> effects.putIfAbsent(grant, RoleEffect.LOSES_UNITS));
            roles.powersAboveOnly(move.to(), move.from(), MOST_ROLES)
                    .forEach(grant -> effects.putIfAbsent(grant, RoleEffect.GAINS_UNITS));
        });
        return named(effects, goals);
    }

    private List<AffectedRole> named(Map<Grant, RoleEffect> effects, Map<UUID, UnitId> goals) {
        Map<UUID, Named> names = names(effects.keySet());
        List<AffectedRole> shown = new ArrayList<>();
        effects.forEach((grant, effect) -> {
            Named named = names.get(grant.id());
            if (named != null) {
                shown.add(new AffectedRole(
                        grant.id(),
                        grant.role().code(),
                        roleWords.name(grant.role(), named.roleVi(), named.roleEn()),
                        named.person(),
                        grant.unit(),
                        named.unit(),
                        named.since(),
                        effect,
                        goal(goals, grant)));
            }
        });
        return shown;
    }

    private static @Nullable UnitId goal(Map<UUID, UnitId> goals, Grant grant) {
        return goals.get(grant.id());
    }

    private record Named(
            String person,
            String unit,
            Instant since,
            @Nullable String roleVi,
            @Nullable String roleEn) {}

    private Map<UUID, Named> names(Collection<Grant> grants) {
        Map<UUID, Named> names = new HashMap<>();
        if (!grants.isEmpty()) {
            jdbc.sql("""
                    select g.id, p.full_name as person, u.full_name as unit, g.since, r.name_vi, r.name_en
                    from organisation_role_grant g
                    join identity_person p on p.id = g.account_id
                    join organisation_unit u on u.id = g.unit_id
                    left join organisation_role r on r.code = g.role_code
                    where g.id in (:grants)
                    """)
                    .param(
                            "grants",
                            grants.stream().map(grant -> Ids.bytes(grant.id())).toList())
                    .query(row -> {
                        names.put(
                                Columns.id(row, "id"),
                                new Named(
                                        row.getString("person"),
                                        row.getString("unit"),
                                        Columns.instant(row, "since"),
                                        row.getString("name_vi"),
                                        row.getString("name_en")));
                    });
        }
        return names;
    }
}
