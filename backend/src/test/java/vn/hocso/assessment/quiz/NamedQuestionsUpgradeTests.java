package vn.hocso.assessment.quiz;

import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.hocso.shared.Ids;
import vn.hocso.testing.FreshSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation whose quizzes named questions of other units before these were told. */
@Tag("services")
class NamedQuestionsUpgradeTests {

    private final DriverManagerDataSource database = FreshSchema.make();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final UUID province = Ids.next();
    private final UUID ministry = Ids.next();

    @Test
    void quizzesAreFoundByTheOtherUnitsWhoseQuestionsTheyName() {
        migrate("48");
        UUID own = question(province);
        UUID shared = question(ministry);
        UUID more = question(ministry);
        UUID naming = quiz("""
                {"sections": [{"fixed": []}, {"fixed": ["%s", "%s"]}, {"fixed": ["%s", "%s"]}]}
                """.formatted(own, shared, more, Ids.next()));
        quiz("{\"topics\": [], \"sections\": null}");
        quiz("{\"sections\": [{\"fixed\": [\"%s\"]}]}".formatted(own));

        migrate("49");

        assertThat(jdbc.sql("select quiz_id, unit_id from assessment_quiz_bank")
                        .query((row, number) -> Ids.uuid(row.getBytes(1)) + " " + Ids.uuid(row.getBytes(2)))
                        .list())
                .containsExactly(naming + " " + ministry);
    }

    private UUID question(UUID unit) {
        UUID id = Ids.next();
        jdbc.sql("insert into assessment_topic (id, unit_id, path, path_key) values (?, ?, ?, ?)")
                .params(Ids.bytes(id), Ids.bytes(unit), id.toString(), id.toString())
                .update();
        jdbc.sql("""
                insert into assessment_question
                  (id, version, unit_id, topic_id, sharing_id, type, difficulty, status, revision, stem, folded, updated_at, updated_by)
                values (:id, 0, :unit, :id, unhex(repeat('0', 32)), 'ESSAY', 'EASY', 'APPROVED', 1, 'Câu', 'cau', utc_timestamp(6), :id)
                """).param("id", Ids.bytes(id)).param("unit", Ids.bytes(unit)).update();
        return id;
    }

    private UUID quiz(String rules) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into assessment_quiz (id, version, course_id, unit_id, rules, updated_at, updated_by)
                values (:id, 0, :id, :unit, :rules, utc_timestamp(6), :id)
                """)
                .param("id", Ids.bytes(id))
                .param("unit", Ids.bytes(province))
                .param("rules", rules)
                .update();
        return id;
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
