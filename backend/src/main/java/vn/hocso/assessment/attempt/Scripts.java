package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Reads all that attempts are marked by, many at once. */
@Component
class Scripts {

    private final JdbcClient jdbc;
    private final AttemptStore attempts;
    private final AnswerKeys keys;
    private final Answers answers;

    Scripts(JdbcClient jdbc, AttemptStore attempts, AnswerKeys keys, Answers answers) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.keys = keys;
        this.answers = answers;
    }

    Script of(AttemptId attempt) {
        return Objects.requireNonNull(of(List.of(attempt)).get(attempt));
    }

    Map<AttemptId, Script> of(Collection<AttemptId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<AttemptId, Paper> papers = attempts.papers(ids);
        Map<AttemptId, AnswerKey> solutions = keys.of(ids);
        Map<AttemptId, List<Answer>> given = answers.of(ids);
        Map<AttemptId, HandMarks> byHand = byHand(ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Script(
                                Objects.requireNonNull(papers.get(id)),
                                Objects.requireNonNull(solutions.get(id)),
                                given.getOrDefault(id, List.of()),
                                byHand.getOrDefault(id, HandMarks.NONE))));
    }

    HandMarks byHand(AttemptId attempt) {
        return byHand(List.of(attempt)).getOrDefault(attempt, HandMarks.NONE);
    }

    private record Given(
            AttemptId attempt,
            int no,
            BigDecimal share,
            @Nullable String remark,
            boolean replaced) {}

    /** Marks first and what replaces them after, so that the remark of the marker stays beside another mark. */
    private Map<AttemptId, HandMarks> byHand(Collection<AttemptId> ids) {
        return jdbc
                .sql("""
                        select attempt_id, no, share, remark, 0 as replaced from assessment_person_mark where attempt_id in (:ids)
                        union all
                        select attempt_id, no, share, null, 1 from assessment_override where attempt_id in (:ids)
                        order by replaced
                        """)
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, number) -> new Given(
                        new AttemptId(Columns.id(row, "attempt_id")),
                        row.getInt("no"),
                        row.getBigDecimal("share"),
                        row.getString("remark"),
                        row.getBoolean("replaced")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Given::attempt, Collectors.collectingAndThen(Collectors.toList(), Scripts::together)));
    }

    private static HandMarks together(List<Given> all) {
        Map<Integer, PersonMark> marks = new HashMap<>();
        Set<Integer> overridden = new HashSet<>();
        BigDecimal whole = null;
        for (Given one : all) {
            if (one.no() == Overrides.WHOLE) {
                whole = one.share();
                continue;
            }
            PersonMark before = marks.get(one.no());
            marks.put(one.no(), new PersonMark(one.share(), before == null ? one.remark() : before.remark()));
            if (one.replaced()) {
                overridden.add(one.no());
            }
        }
        return new HandMarks(marks, overridden, whole);
    }
}
