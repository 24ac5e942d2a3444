package vn.hocso.assessment.quiz;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuizId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Encryption;
import vn.hocso.shared.Ids;

/** Access rules in the database, the password under the key of the installation: trainers read it out in class, others do not. */
@Component
class QuizAccessStore {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Encryption encryption;

    QuizAccessStore(JdbcClient jdbc, JsonMapper json, Encryption encryption) {
        this.jdbc = jdbc;
        this.json = json;
        this.encryption = encryption;
    }

    private record Keys(List<String> config, List<String> exam) {}

    QuizAccess of(QuizId quiz) {
        return jdbc.sql("select password, networks, exam_keys from assessment_quiz_access where quiz_id = ?")
                .param(Ids.bytes(quiz.value()))
                .query((row, number) -> read(quiz, row))
                .optional()
                .orElse(QuizAccess.OPEN);
    }

    void save(QuizId quiz, QuizAccess access, AccountId by, Instant at) {
        jdbc.sql("""
                insert into assessment_quiz_access (quiz_id, password, networks, exam_keys, updated_at, updated_by)
                values (?, ?, ?, ?, ?, ?)
                on duplicate key update password = values(password), networks = values(networks), exam_keys = values(exam_keys),
                  updated_at = values(updated_at), updated_by = values(updated_by)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(quiz.value()),
                        encrypted(quiz, access.password()),
                        json.writeValueAsString(access.networks()),
                        json.writeValueAsString(new Keys(access.configKeys(), access.examKeys())),
                        Columns.at(at),
                        Ids.bytes(by.value())))
                .update();
    }

    private QuizAccess read(QuizId quiz, ResultSet row) throws SQLException {
        byte[] password = row.getBytes("password");
        Keys keys = json.readValue(row.getString("exam_keys"), Keys.class);
        return new QuizAccess(
                password == null
                        ? null
                        : new String(encryption.decrypt(purpose(quiz), password), StandardCharsets.UTF_8),
                json.readValue(row.getString("networks"), TEXTS),
                keys.config(),
                keys.exam());
    }

    private byte @Nullable [] encrypted(QuizId quiz, @Nullable String password) {
        return password == null ? null : encryption.encrypt(purpose(quiz), password.getBytes(StandardCharsets.UTF_8));
    }

    private static String purpose(QuizId quiz) {
        return "assessment.quiz-password " + quiz;
    }
}
