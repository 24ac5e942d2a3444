package vn.hocso.assessment.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.BankRefusals.QuestionUnknown;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What questions said at each revision, for whoever may mend them. */
@Component
public class MendedQuestions {

    private final QuestionRepository questions;
    private final BankPolicy policy;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    MendedQuestions(QuestionRepository questions, BankPolicy policy, JdbcClient jdbc, JsonMapper json) {
        this.questions = questions;
        this.policy = policy;
        this.jdbc = jdbc;
        this.json = json;
    }

    public record Revision(
            int revision,
            String type,
            String stem,
            JsonNode body,
            @Nullable String explanation,
            @Nullable UUID pictureId) {

        public boolean showsTheSameAs(Revision other) {
            return Objects.equals(pictureId, other.pictureId);
        }
    }

    /** All revisions, the latest first. */
    public record Mended(QuestionId questionId, UnitId unitId, List<Revision> revisions) {

        public Revision latest() {
            return revisions.getFirst();
        }

        public Revision at(int revision) {
            return revisions.stream()
                    .filter(one -> one.revision() == revision)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Keeps the question as it is until the transaction ends: nobody else mends or regrades it meanwhile. */
    public void lock(QuestionId id) {
        jdbc.sql("select revision from assessment_question where id = ? for update")
                .param(Ids.bytes(id.value()))
                .query(Integer.class)
                .optional()
                .orElseThrow(QuestionUnknown::new);
    }

    /** The question, if the actor may write those of its unit. */
    public Mended requireMayMend(Actor actor, QuestionId id) {
        Question question = questions.findById(id.value()).orElseThrow(QuestionUnknown::new);
        policy.requireMaySee(actor, question.unit());
        policy.requireMayWrite(actor, question.unit());
        List<Revision> revisions = jdbc
                .sql(
                        "select revision, type, stem, body, explanation, picture_id from assessment_question_revision where question_id = ?")
                .param(Ids.bytes(id.value()))
                .query((row, number) -> new Revision(
                        row.getInt("revision"),
                        row.getString("type"),
                        row.getString("stem"),
                        json.readTree(row.getString("body")),
                        row.getString("explanation"),
                        Columns.idOrNull(row, "picture_id")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Revision::revision).reversed())
                .toList();
        return new Mended(id, question.unit(), revisions);
    }
}
