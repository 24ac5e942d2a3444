package vn.hocso.assessment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.competency.CompetencyId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Which competencies questions are about. Many questions are given as a slice that fits a statement. */
@Component
class QuestionCompetencies {

    private final JdbcClient jdbc;

    QuestionCompetencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<QuestionId, Set<CompetencyId>> of(Collection<QuestionId> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        record Tag(QuestionId question, CompetencyId competency) {}
        return jdbc
                .sql("select question_id, competency_id from assessment_question_competency where question_id in ("
                        + marks(questions) + ")")
                .params(bytes(questions))
                .query((row, number) -> new Tag(
                        new QuestionId(Columns.id(row, "question_id")),
                        new CompetencyId(Columns.id(row, "competency_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Tag::question, Collectors.mapping(Tag::competency, Collectors.toSet())));
    }

    void set(QuestionId question, Collection<CompetencyId> competencies) {
        jdbc.sql("delete from assessment_question_competency where question_id = ?")
                .param(Ids.bytes(question.value()))
                .update();
        competencies.forEach(competency -> add(List.of(question), competency));
    }

    void change(List<QuestionId> questions, @Nullable CompetencyId added, @Nullable CompetencyId removed) {
        if (removed != null) {
            List<Object> params = new ArrayList<>(List.of(Ids.bytes(removed.value())));
            params.addAll(bytes(questions));
            jdbc.sql("delete from assessment_question_competency where competency_id = ? and question_id in ("
                            + marks(questions) + ")")
                    .params(params)
                    .update();
        }
        if (added != null) {
            add(questions, added);
        }
    }

    private void add(List<QuestionId> questions, CompetencyId competency) {
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(competency.value())));
        params.addAll(bytes(questions));
        jdbc.sql("insert ignore into assessment_question_competency (question_id, competency_id)"
                        + " select id, ? from assessment_question where id in (" + marks(questions) + ")")
                .params(params)
                .update();
    }

    /** Keeps those that questions have before a change. */
    void keep(UUID edit, List<QuestionId> questions) {
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(edit)));
        params.addAll(bytes(questions));
        jdbc.sql("insert into assessment_question_edit_competency (edit_id, question_id, competency_id)"
                        + " select ?, question_id, competency_id from assessment_question_competency where question_id in ("
                        + marks(questions) + ")")
                .params(params)
                .update();
    }

    void restore(UUID edit, List<QuestionId> questions) {
        jdbc.sql("delete from assessment_question_competency where question_id in (" + marks(questions) + ")")
                .params(bytes(questions))
                .update();
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(edit)));
        params.addAll(bytes(questions));
        jdbc.sql("insert into assessment_question_competency (question_id, competency_id)"
                        + " select question_id, competency_id from assessment_question_edit_competency"
                        + " where edit_id = ? and question_id in (" + marks(questions) + ")")
                .params(params)
                .update();
    }

    private static String marks(Collection<?> some) {
        return String.join(",", Collections.nCopies(some.size(), "?"));
    }

    private static List<Object> bytes(Collection<QuestionId> questions) {
        return questions.stream().map(id -> (Object) Ids.bytes(id.value())).toList();
    }
}
