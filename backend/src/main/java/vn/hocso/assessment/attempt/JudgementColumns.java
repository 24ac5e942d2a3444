package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How judgements stand in the tables that hold them. */
@Component
class JudgementColumns {

    private static final TypeReference<List<Integer>> LEVELS = new TypeReference<>() {};
    private static final TypeReference<List<Annotation>> ANNOTATIONS = new TypeReference<>() {};

    private final JsonMapper json;

    JudgementColumns(JsonMapper json) {
        this.json = json;
    }

    Judgement read(ResultSet row) throws SQLException {
        String levels = row.getString("levels");
        String annotations = row.getString("annotations");
        return new Judgement(
                row.getBigDecimal("share"),
                levels == null ? null : json.readValue(levels, LEVELS),
                row.getString("remark"),
                annotations == null ? List.of() : json.readValue(annotations, ANNOTATIONS));
    }

    @Nullable
    String annotations(Judgement judgement) {
        return judgement.annotations().isEmpty() ? null : json.writeValueAsString(judgement.annotations());
    }

    @Nullable
    String levels(Judgement judgement) {
        return judgement.levels() == null ? null : json.writeValueAsString(judgement.levels());
    }
}
