package vn.hocso.assessment.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.integrity.AnswerTimes.Outage;
import vn.hocso.assessment.integrity.Taken.Given;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Reads what is looked through: everybody's first attempt at a quiz that is handed in and marked as a whole, the latest first up to a
 * limit. Only the first, since whoever tries again has seen questions before. A fixed number of statements for each five hundred.
 */
@Component
class TakenReads {

    static final int MOST = 2_000;
    private static final int SLICE = 500;

    /** Whose first attempts count; of somebody who was enrolled twice, the earlier one does. */
    private static final String FIRST = """
            a.quiz_id = :quiz and a.number = 1 and a.state in ('SUBMITTED', 'TIMED_OUT') and not a.awaits_marking and a.told""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TakenReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param items how many different questions there are in them */
    record Read(List<Taken> taken, int items, List<Outage> outages) {}

    private record Attempt(UUID id, UUID person, Instant startedAt, Instant submittedAt, boolean extended) {}

    /** How many have handed in a first attempt since. */
    int since(QuizId quiz, @Nullable Instant checked) {
        return jdbc.sql("select count(distinct a.account_id) from assessment_attempt a where " + FIRST
                        + " and (:since is null or a.submitted_at > :since)")
                .param("quiz", Ids.bytes(quiz.value()))
                .param("since", Columns.atOrNull(checked))
                .query(Integer.class)
                .single();
    }

    Read of(QuizId quiz) {
        List<Attempt> attempts = attempts(quiz);
        List<Outage> outages = outages(attempts);
        Map<UUID, List<Given>> given = new HashMap<>();
        Numbers numbers = new Numbers();
        for (int from = 0; from < attempts.size(); from += SLICE) {
            read(attempts.subList(from, Math.min(from + SLICE, attempts.size())), numbers, given);
        }
        List<Taken> taken = attempts.stream()
                .filter(one -> given.containsKey(one.id()))
                .map(one -> new Taken(
                        one.id(),
                        one.person(),
                        one.startedAt(),
                        one.submittedAt(),
                        one.extended() || AnswerTimes.interrupted(outages, one.startedAt(), one.submittedAt()),
                        Objects.requireNonNull(given.get(one.id()))))
                .toList();
        return new Read(taken, numbers.items.size(), outages);
    }

    private List<Attempt> attempts(QuizId quiz) {
        Map<UUID, Attempt> byPerson = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.id, a.account_id, a.started_at, a.submitted_at, exists (select 1 from assessment_extension e
                          where e.quiz_id = a.quiz_id and e.enrolment_id = a.enrolment_id
                            and (e.time_percent > 100 or e.extra_minutes > 0)) as extended
                        from assessment_attempt a where\s""" + FIRST + " order by a.submitted_at desc, a.id limit " + MOST)
                .param("quiz", Ids.bytes(quiz.value()))
                .query((row, number) -> new Attempt(
                        Columns.id(row, "id"),
                        Columns.id(row, "account_id"),
                        Columns.instant(row, "started_at"),
                        Columns.instant(row, "submitted_at"),
                        row.getBoolean("extended")))
                .list()
                .forEach(one -> byPerson.put(one.person(), one));
        return byPerson.values().stream()
                .sorted(Comparator.comparing(Attempt::submittedAt).thenComparing(Attempt::id))
                .toList();
    }

    private List<Outage> outages(List<Attempt> attempts) {
        return attempts.isEmpty()
                ? List.of()
                : outages(
                        Collections.min(attempts, Comparator.comparing(Attempt::startedAt))
                                .startedAt(),
                        Collections.max(attempts, Comparator.comparing(Attempt::submittedAt))
                                .submittedAt());
    }

    List<Outage> outages(Instant since, Instant until) {
        return jdbc.sql("select from_at, to_at from assessment_outage where from_at < ? and to_at > ?")
                .params(Columns.at(until), Columns.at(since))
                .query((row, number) -> new Outage(Columns.instant(row, "from_at"), Columns.instant(row, "to_at")))
                .list();
    }

    /** What was written in full, such as an essay, is not even read. */
    private void read(List<Attempt> some, Numbers numbers, Map<UUID, List<Given>> given) {
        jdbc.sql("""
                        select o.attempt_id, o.no, o.question_id, o.revision, o.share, a.seq, a.saved_at,
                          case when r.type in (:types) then a.answer end as answer
                        from assessment_item_outcome o
                          left join assessment_answer a on a.attempt_id = o.attempt_id and a.no = o.no
                          left join assessment_question_revision r on r.question_id = o.question_id and r.revision = o.revision
                        where o.attempt_id in (:ids) order by o.attempt_id, o.no
                        """)
                .param("types", ChosenAnswer.TYPES)
                .param("ids", some.stream().map(one -> Ids.bytes(one.id())).toList())
                .query(row -> {
                    given.computeIfAbsent(Columns.id(row, "attempt_id"), id -> new ArrayList<>())
                            .add(given(row, numbers));
                });
    }

    private Given given(ResultSet row, Numbers numbers) throws SQLException {
        int item = numbers.item(Columns.id(row, "question_id"), row.getInt("revision"));
        String answer = row.getString("answer");
        String chosen =
                answer == null ? null : ChosenAnswer.of(json.readTree(answer)).text();
        return new Given(
                row.getInt("no"),
                item,
                chosen == null ? null : numbers.choice(item, chosen),
                row.getDouble("share") >= 1,
                row.getLong("seq"),
                Columns.instantOrNull(row, "saved_at"));
    }

    /** Gives questions and the answers to each of them numbers. */
    private static final class Numbers {

        private record Item(UUID question, int revision) {}

        private final Map<Item, Integer> items = new HashMap<>();
        private final Map<Integer, Map<String, Integer>> choices = new HashMap<>();

        int item(UUID question, int revision) {
            return items.computeIfAbsent(new Item(question, revision), item -> items.size());
        }

        int choice(int item, String chosen) {
            Map<String, Integer> known = choices.computeIfAbsent(item, any -> new HashMap<>());
            return known.computeIfAbsent(chosen, any -> known.size());
        }
    }
}
