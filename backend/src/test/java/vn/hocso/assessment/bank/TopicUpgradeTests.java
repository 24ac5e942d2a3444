package vn.hocso.assessment.bank;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.hocso.shared.Ids;
import vn.hocso.testing.FreshSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation whose topics were words of the questions. */
@Tag("services")
class TopicUpgradeTests {

    private final DriverManagerDataSource database = FreshSchema.make();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final byte[] unit = Ids.bytes(Ids.next());
    private final byte[] other = Ids.bytes(Ids.next());

    @Test
    void theWordsBecomeTopicsAndNoQuestionLosesItsOwn() {
        migrate("30");
        question(unit, "Chính phủ số/Dịch vụ công/Cổng", "chinh phu so/dich vu cong/cong cau mot");
        question(unit, "chính phủ số", "chinh phu so cau hai");
        question(unit, "Hóa", "hoa cau ba");
        question(unit, "Hoa", "hoa cau bon");
        question(other, "Hoa", "hoa cau nam");

        migrate("33");

        assertThat(paths(unit))
                .hasSize(5)
                .contains("Chính phủ số/Dịch vụ công", "Chính phủ số/Dịch vụ công/Cổng", "Hoa", "Hóa");
        assertThat(paths(other)).containsExactly("Hoa");
        assertThat(jdbc.sql("""
                        select concat(t.path, ': ', q.folded) from assessment_question q join assessment_topic t on t.id = q.topic_id
                        where q.unit_id = t.unit_id
                        """).query(String.class).list())
                .hasSize(5)
                .contains("Chính phủ số/Dịch vụ công/Cổng: cau mot", "Hóa: cau ba", "Hoa: cau bon", "Hoa: cau nam");
    }

    private List<String> paths(byte[] bank) {
        return jdbc.sql("select path from assessment_topic where unit_id = ?")
                .param(bank)
                .query(String.class)
                .list();
    }

    private void question(byte[] bank, String topic, String folded) {
        jdbc.sql("""
                insert into assessment_question
                  (id, version, unit_id, topic, type, difficulty, status, revision, stem, folded, updated_at, updated_by)
                values (:id, 0, :unit, :topic, 'ESSAY', 'EASY', 'DRAFT', 1, 'Câu', :folded, utc_timestamp(6), :id)
                """)
                .param("id", Ids.bytes(Ids.next()))
                .param("unit", bank)
                .param("topic", topic)
                .param("folded", folded)
                .update();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/assessment")
                .table("flyway_assessment")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }
}
