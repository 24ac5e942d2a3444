package vn.hocso.organisation.role;

import java.time.LocalDateTime;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FreshSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An installation whose roles had no periods. */
@Tag("services")
class GrantUpgradeTests {

    private static final LocalDateTime BEGAN = LocalDateTime.of(2025, 9, 1, 1, 0);
    private static final LocalDateTime ENDED = LocalDateTime.of(2026, 3, 1, 1, 0);

    private final DriverManagerDataSource database = FreshSchema.make();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final byte[] unit = Ids.bytes(Ids.next());
    private final UUID person = Ids.next();

    @Test
    void rolesOfAnEarlierReleaseAreHeldWithoutEndAndEndedOnesStayEnded() {
        migrate("6");
        jdbc.sql("""
                insert into organisation_unit (id, version, code, name, full_name, name_folded, kind, parent_id, path, depth)
                values (?, 0, 'VN', 'Tên', 'Tên', 'ten', 'OTHER', null, '/1/', 0)
                """).param(unit).update();
        grant("UNIT_MANAGER", null);
        grant("TRAINER", ENDED);
        grant("TRAINER", null);

        migrate("7");

        assertThat(open()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from organisation_role_grant where until_at is null and since = ?")
                        .param(BEGAN)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select ended_at from organisation_role_grant where open_now is null")
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(ENDED);
        assertThatThrownBy(() -> again("TRAINER")).isInstanceOf(DataIntegrityViolationException.class);
        jdbc.sql("update organisation_role_grant set ended_at = ? where role_code = 'TRAINER' and ended_at is null")
                .param(ENDED)
                .update();
        again("TRAINER");
        assertThat(open()).isEqualTo(2);
    }

    @Test
    void aRoleNeverEndsBeforeItBegins() {
        migrate("7");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into organisation_role_grant (id, account_id, role_code, unit_id, since, until_at)
                        values (?, ?, 'TRAINER', ?, ?, ?)
                        """)
                        .params(Ids.bytes(Ids.next()), Ids.bytes(person), unit, ENDED, BEGAN)
                        .update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class)
                .hasMessageContaining("organisation_role_grant_period");
    }

    private int open() {
        return jdbc.sql("select count(*) from organisation_role_grant where open_now = 1")
                .query(Integer.class)
                .single();
    }

    private void grant(String role, @Nullable LocalDateTime ended) {
        jdbc.sql("""
                insert into organisation_role_grant (id, account_id, role_name, unit_id, since, ended_at)
                values (:id, :person, :role, :unit, :since, :ended)
                """)
                .param("id", Ids.bytes(Ids.next()))
                .param("person", Ids.bytes(person))
                .param("role", role)
                .param("unit", unit)
                .param("since", BEGAN)
                .param("ended", ended)
                .update();
    }

    private void again(String role) {
        jdbc.sql("""
                insert into organisation_role_grant (id, account_id, role_code, unit_id, since) values (?, ?, ?, ?, ?)
                """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(person), role, unit, Columns.at(java.time.Instant.now()))
                .update();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/organisation")
                .table("flyway_organisation")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }
}
