package vn.hocso.organisation.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Authority.Held;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RiskyAct.Authorisation;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

@Service
class AccessService implements Access {

    private static final String HELD = """
            select g.account_id, g.role_code, u.path, r.permissions
            from organisation_role_grant g
            join organisation_unit u on u.id = g.unit_id
            left join organisation_role r on r.code = g.role_code
            where\s""" + HeldRoles.HELD + " and g.account_id ";

    private static final String HOLDERS = """
            select distinct g.account_id
            from organisation_role_grant g
            join organisation_unit u on u.id = g.unit_id
            join identity_person p on p.id = g.account_id
            left join organisation_role r on r.code = g.role_code
            where p.status <> 'SUSPENDED' and (%s) and
            """ + HeldRoles.HELD + " order by g.account_id limit :most";

    private static final String HOLDS = """
            (g.role_code in (:builtIn%1$d) or find_in_set(:permission%1$d, r.permissions)) and exists (
                select 1 from organisation_unit target
                where target.id in (:units%1$d) and target.path like concat(u.path, '%%'))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessService(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean may(Actor actor, Permission permission, UnitId unit) {
        return at(actor, unit).may(permission);
    }

    @Override
    public void require(Actor actor, Permission permission, UnitId unit) {
        AuthorityAt there = at(actor, unit);
        if (!there.authority().mayAnywhere(permission)) {
            throw new NotAllowed();
        }
        if (!there.may(permission)) {
            throw new OutsideScope();
        }
    }

    @Override
    public List<String> scopePaths(Actor actor, Permission permission) {
        return authority(actor).paths(permission);
    }

    @Override
    public List<String> requireScope(Actor actor, Permission permission) {
        List<String> paths = scopePaths(actor, permission);
        if (paths.isEmpty()) {
            throw new NotAllowed();
        }
        return paths;
    }

    @Override
    public void requireEverywhere(Actor actor, Permission permission) {
        if (!held(actor, " and u.depth = 0").mayAnywhere(permission)) {
            throw new NotAllowed();
        }
    }

    @Override
    public boolean mayAnywhere(Actor actor, Permission permission) {
        return authority(actor).mayAnywhere(permission);
    }

    @Override
    public Set<Permission> permissions(Actor actor) {
        return authority(actor).permissions();
    }

    @Override
    public Authority authority(Actor actor) {
        return held(actor, "");
    }

    private Authority held(Actor actor, String where) {
        List<Held> held = jdbc.sql(HELD + "= :account" + where)
                .param("account", Ids.bytes(actor.accountId()))
                .param("now", Columns.at(clock.instant()))
                .query((row, number) -> held(row))
                .list();
        return Authority.of(held);
    }

    @Override
    public Map<AccountId, Authority> authorities(Collection<AccountId> accounts) {
        Map<AccountId, List<Held>> held = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql(HELD + "in (:accounts)")
                    .param(
                            "accounts",
                            accounts.stream().map(id -> Ids.bytes(id.value())).toList())
                    .param("now", Columns.at(clock.instant()))
                    .query(row -> {
                        AccountId account = new AccountId(Ids.uuid(row.getBytes(1)));
                        held.computeIfAbsent(account, id -> new ArrayList<>()).add(held(row));
                    });
        }
        Map<AccountId, Authority> authorities = new HashMap<>();
        accounts.forEach(account -> authorities.put(account, Authority.of(held.getOrDefault(account, List.of()))));
        return authorities;
    }

    @Override
    public List<AccountId> holders(Set<Authorisation> wanted, int most) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Object> params = new HashMap<>();
        List<String> any = new ArrayList<>();
        wanted.stream()
                .collect(Collectors.groupingBy(
                        Authorisation::permission,
                        Collectors.mapping(one -> Ids.bytes(one.unit().value()), Collectors.toList())))
                .forEach((permission, units) -> {
                    params.put("permission" + any.size(), permission.name());
                    params.put("builtIn" + any.size(), HeldRoles.builtInWith(permission));
                    params.put("units" + any.size(), units);
                    any.add(HOLDS.formatted(any.size()));
                });
        return jdbc.sql(HOLDERS.formatted(String.join(" or ", any)))
                .params(params)
                .param("now", Columns.at(clock.instant()))
                .param("most", most)
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .list();
    }

    /** What the actor holds and where the unit stands, read together. */
    private AuthorityAt at(Actor actor, UnitId unit) {
        List<Held> held = new ArrayList<>();
        List<String> place = new ArrayList<>(1);
        jdbc.sql("select null, null, path, null from organisation_unit where id = :unit union all " + HELD
                        + "= :account")
                .param("unit", Ids.bytes(unit.value()))
                .param("account", Ids.bytes(actor.accountId()))
                .param("now", Columns.at(clock.instant()))
                .query(row -> {
                    if (row.getString(2) == null) {
                        place.add(row.getString(3));
                    } else {
                        held.add(held(row));
                    }
                });
        return new AuthorityAt(Authority.of(held), place.isEmpty() ? null : place.getFirst());
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(HeldRoles.permissions(new Role(row.getString(2)), row.getString(4)), row.getString(3));
    }

    private record AuthorityAt(
            Authority authority, @Nullable String path) {
        private boolean may(Permission permission) {
            return path != null && authority.may(permission, path);
        }
    }
}
