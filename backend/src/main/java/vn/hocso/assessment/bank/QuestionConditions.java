package vn.hocso.assessment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionId;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** A filter as a condition on questions {@code q}, their topics {@code t} and figures {@code f}. */
final class QuestionConditions {

    static final String FROM = """
            from assessment_question q join assessment_topic t on t.id = q.topic_id
            left join assessment_question_figure f on f.question_id = q.id
            """;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> params = new ArrayList<>();

    private QuestionConditions() {}

    static QuestionConditions of(QuestionFilter filter, Reach reach, Set<CompetencyId> competencies) {
        QuestionConditions found = within(reach);
        // the topic is searched by its letters as they are, which the column compares without marks
        VietnameseText.words(filter.q())
                .forEach(word -> found.add("(q.folded like ? or t.path like ?)", "%" + word + "%", "%" + word + "%"));
        found.about(filter.topic());
        if (filter.competency() != null) {
            found.about(competencies);
        }
        found.equal("q.type", filter.type());
        found.equal("q.difficulty", filter.difficulty());
        found.equal("q.status", filter.status());
        if (Boolean.TRUE.equals(filter.look())) {
            found.add("f.revision = q.revision and f.flags <> ''");
        }
        if (filter.questionId() != null && !filter.questionId().isEmpty()) {
            found.oneOf(
                    "q.id", filter.questionId().stream().map(QuestionId::value).toList());
        }
        return found;
    }

    /** Whatever is found within the reach. */
    static QuestionConditions within(Reach reach) {
        QuestionConditions found = new QuestionConditions();
        found.reached(reach);
        return found;
    }

    /** The banks by themselves lead through their index; the rest then says which of their questions. */
    private void reached(Reach reach) {
        oneOf("q.unit_id", reach.banks().stream().map(UnitId::value).toList());
        List<String> ways = new ArrayList<>();
        List<Object> ids = new ArrayList<>();
        if (!reach.own().isEmpty()) {
            ways.add("q.unit_id in (" + marks("?", reach.own().size()) + ")");
            reach.own().forEach(bank -> ids.add(Ids.bytes(bank.value())));
        }
        if (!reach.edited().isEmpty()) {
            ways.add(on(reach.edited(), ids));
        }
        if (!reach.used().isEmpty()) {
            ways.add("q.status = 'APPROVED' and " + on(reach.used(), ids));
        }
        add("(" + String.join(" or ", ways) + ")", ids.toArray());
    }

    private static String on(Set<Shelf> shelves, List<Object> ids) {
        shelves.forEach(shelf -> {
            ids.add(Ids.bytes(shelf.bank().value()));
            ids.add(Ids.bytes(shelf.sharing()));
        });
        return "(q.unit_id, q.sharing_id) in (" + marks("(?, ?)", shelves.size()) + ")";
    }

    private static String marks(String mark, int count) {
        return String.join(",", Collections.nCopies(count, mark));
    }

    private void about(@Nullable String topic) {
        String path = topic == null ? "" : Topics.clean(topic);
        if (!path.isEmpty()) {
            String key = Topics.key(path);
            String below = key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "/%";
            add("(t.path_key = ? or t.path_key like ?)", key, below);
        }
    }

    private void about(Set<CompetencyId> competencies) {
        add(
                "exists (select 1 from assessment_question_competency c where c.question_id = q.id and c.competency_id in ("
                        + marks("?", Math.max(1, competencies.size())) + "))",
                competencies.isEmpty()
                        ? new Object[] {Ids.bytes(new UUID(0, 0))}
                        : competencies.stream()
                                .map(one -> Ids.bytes(one.value()))
                                .toArray());
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            add(column + " = ?", value.toString());
        }
    }

    private void oneOf(String column, Collection<UUID> ids) {
        add(
                column + " in (" + marks("?", ids.size()) + ")",
                ids.stream().map(Ids::bytes).toArray());
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        params.addAll(List.of(values));
    }

    String where() {
        return " where " + all();
    }

    String all() {
        return String.join(" and ", conditions);
    }

    List<Object> params() {
        return params;
    }

    List<Object> paramsAnd(Object... more) {
        List<Object> all = new ArrayList<>(params);
        all.addAll(List.of(more));
        return all;
    }
}
