package vn.hocso.organisation.unit;

import java.time.LocalDate;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.hocso.shared.Ids;
import vn.hocso.testing.FreshSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation that had a tree before history was kept. */
@Tag("services")
class HistoryUpgradeTests {

    private final DriverManagerDataSource database = FreshSchema.make();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void unitsOfAnEarlierReleaseBeginTheirHistoryWithTheReform() {
        migrate("1");
        byte[] country = Ids.bytes(Ids.next());
        byte[] province = Ids.bytes(Ids.next());
        insert(country, null, "VN", "/1/", 0);
        insert(province, country, "01", "/1/2/", 1);

        migrate("2");

        assertThat(from(country)).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(from(province)).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(jdbc.sql("select count(*) from organisation_unit_history where living and valid_until is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private LocalDate from(byte[] unit) {
        return jdbc.sql("select valid_from from organisation_unit_period where unit_id = ? and path <> ''")
                .param(unit)
                .query(LocalDate.class)
                .single();
    }

    private void insert(byte[] id, byte[] parent, String code, String path, int depth) {
        jdbc.sql("""
                insert into organisation_unit (id, version, code, name, full_name, name_folded, kind, parent_id, path, depth)
                values (?, 0, ?, 'Tên', 'Tên', 'ten', 'OTHER', ?, ?, ?)
                """)
                .param(id)
                .param(code)
                .param(parent)
                .param(path)
                .param(depth)
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
