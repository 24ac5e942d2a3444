package vn.hocso.assessment.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.integrity.IntegrityViews.AnswerView;
import vn.hocso.assessment.integrity.IntegrityViews.HintQuestion;
import vn.hocso.assessment.integrity.IntegrityViews.Likeness;
import vn.hocso.assessment.integrity.IntegrityViews.SideView;
import vn.hocso.assessment.integrity.QuickAnswers.Quick;
import vn.hocso.assessment.integrity.Taken.Given;
import vn.hocso.assessment.question.Choices;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What a hint is about, question by question, with what was answered and when. */
@Component
class HintQuestions {

    private final JdbcClient jdbc;
    private final TakenReads reads;
    private final JsonMapper json;

    HintQuestions(JdbcClient jdbc, TakenReads reads, JsonMapper json) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.json = json;
    }

    private record Item(UUID question, int revision) {}

    private record Asked(
            Item item,
            String type,
            String stem,
            List<Choices.Option> options,
            int no,
            @Nullable ChosenAnswer answer,
            boolean right,
            long seq,
            @Nullable Instant savedAt) {}

    /** Of one attempt all questions in the order of the paper; of two those that both answered by choosing, the same wrong answers first. */
    List<HintQuestion> of(Hint hint, List<SideView> sides) {
        Map<UUID, List<Asked>> asked = asked(sides);
        List<Map<Integer, Integer>> seconds = sides.stream()
                .map(side -> seconds(side, asked.getOrDefault(side.attemptId().value(), List.of())))
                .toList();
        List<Asked> first = asked.getOrDefault(hint.attemptId().value(), List.of());
        if (!hint.ofTwo()) {
            return alone(first, seconds.getFirst(), usual(hint));
        }
        Map<Item, Asked> others = asked.getOrDefault(hint.otherAttemptId().value(), List.of()).stream()
                .collect(Collectors.toMap(Asked::item, one -> one, (one, same) -> one));
        return first.stream()
                .filter(one -> chosen(one) != null)
                .filter(one -> others.get(one.item()) instanceof Asked other && chosen(other) != null)
                .map(one -> compared(one, Objects.requireNonNull(others.get(one.item())), seconds))
                .sorted(Comparator.comparing(HintQuestion::likeness))
                .toList();
    }

    private List<HintQuestion> alone(List<Asked> asked, Map<Integer, Integer> seconds, Map<Integer, Integer> usual) {
        return asked.stream()
                .map(one -> new HintQuestion(
                        one.type(), one.stem(), Likeness.ALONE, List.of(answer(one, seconds)), usual.get(one.no())))
                .toList();
    }

    private static HintQuestion compared(Asked one, Asked other, List<Map<Integer, Integer>> seconds) {
        boolean same = Objects.equals(chosen(one), chosen(other));
        Likeness likeness =
                !same ? Likeness.DIFFERENT : one.right() || other.right() ? Likeness.SAME_RIGHT : Likeness.SAME_WRONG;
        return new HintQuestion(
                one.type(),
                one.stem(),
                likeness,
                List.of(answer(one, seconds.getFirst()), answer(other, seconds.getLast())),
                null);
    }

    private static @Nullable String chosen(Asked one) {
        return one.answer() == null ? null : one.answer().text();
    }

    private static AnswerView answer(Asked one, Map<Integer, Integer> seconds) {
        ChosenAnswer given = one.answer();
        return new AnswerView(
                one.no(),
                given == null
                        ? List.of()
                        : one.options().stream()
                                .filter(option -> given.optionIds().contains(Choices.id(option)))
                                .map(Choices.Option::text)
                                .toList(),
                given == null ? null : given.value(),
                one.right(),
                one.savedAt(),
                seconds.get(one.no()));
    }

    private Map<Integer, Integer> usual(Hint hint) {
        if (hint.times() == null) {
            return Map.of();
        }
        return List.of(json.readValue(hint.times(), Quick[].class)).stream()
                .collect(Collectors.toMap(Quick::no, one -> (int) Math.round(one.usual())));
    }

    private Map<Integer, Integer> seconds(SideView side, List<Asked> asked) {
        Instant handedIn = side.submittedAt();
        if (handedIn == null) {
            return Map.of();
        }
        List<Given> given = asked.stream()
                .map(one -> new Given(one.no(), 0, null, one.right(), one.seq(), one.savedAt()))
                .toList();
        Taken taken =
                new Taken(side.attemptId().value(), side.attemptId().value(), side.startedAt(), handedIn, false, given);
        return AnswerTimes.of(taken, reads.outages(side.startedAt(), handedIn)).stream()
                .collect(Collectors.toMap(time -> time.given().no(), time -> (int) Math.round(time.seconds())));
    }

    private Map<UUID, List<Asked>> asked(List<SideView> sides) {
        Map<UUID, List<Asked>> asked = new LinkedHashMap<>();
        jdbc.sql("""
                        select o.attempt_id, o.no, o.question_id, o.revision, o.share, a.seq, a.saved_at, r.type, r.stem, r.body,
                          case when r.type in (:types) then a.answer end as answer
                        from assessment_item_outcome o
                          join assessment_question_revision r on r.question_id = o.question_id and r.revision = o.revision
                          left join assessment_answer a on a.attempt_id = o.attempt_id and a.no = o.no
                        where o.attempt_id in (:ids) order by o.attempt_id, o.no
                        """)
                .param("types", ChosenAnswer.TYPES)
                .param(
                        "ids",
                        sides.stream()
                                .map(SideView::attemptId)
                                .map(AttemptId::value)
                                .map(Ids::bytes)
                                .toList())
                .query(row -> {
                    asked.computeIfAbsent(Columns.id(row, "attempt_id"), id -> new ArrayList<>())
                            .add(read(row));
                });
        return asked;
    }

    private Asked read(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Asked(
                new Item(Columns.id(row, "question_id"), row.getInt("revision")),
                row.getString("type"),
                row.getString("stem"),
                answer == null ? List.of() : Choices.optionsIfAny(json.readTree(row.getString("body"))),
                row.getInt("no"),
                answer == null ? null : ChosenAnswer.of(json.readTree(answer)),
                row.getDouble("share") >= 1,
                row.getLong("seq"),
                Columns.instantOrNull(row, "saved_at"));
    }
}
