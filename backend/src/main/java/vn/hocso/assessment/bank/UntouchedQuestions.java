package vn.hocso.assessment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.TopicId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Takes questions out of a bank again with which nobody did anything since they came in, for features that bring many. Such a question is a draft at
 * its first revision: nobody was ever asked it, so nothing refers to what it said, and no trace of it is worth keeping.
 */
@Component
public class UntouchedQuestions {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final QuestionUse use;
    private final TopicService topics;

    UntouchedQuestions(JdbcClient jdbc, QuestionUse use, TopicService topics) {
        this.jdbc = jdbc;
        this.use = use;
        this.topics = topics;
    }

    /** Why a question stays. */
    public enum StayReason {
        APPROVED,
        /** Revised, sorted otherwise, shared or retired. */
        CHANGED,
        IN_QUIZ,
        COPIED
    }

    /** Questions that are still in the bank, those that may go and those that stay with the reason, in the order asked for. */
    public record Sorted(List<QuestionId> untouched, Map<QuestionId, StayReason> staying) {}

    public Sorted sort(UnitId unit, List<QuestionId> questions) {
        return sort(unit, questions, "");
    }

    /** Takes those away that may go, and those of the topics that are empty then. */
    @Transactional
    public Removed remove(UnitId unit, List<QuestionId> questions, Collection<TopicId> made) {
        Sorted sorted = sort(unit, questions, " for update");
        slices(sorted.untouched()).forEach(slice -> {
            jdbc.sql("delete from assessment_question_revision where question_id in (" + marks(slice) + ")")
                    .params(bytes(slice))
                    .update();
            jdbc.sql("delete from assessment_question where id in (" + marks(slice) + ")")
                    .params(bytes(slice))
                    .update();
        });
        return new Removed(sorted, topics.removeUnused(unit, made));
    }

    /** What became of the questions, and how many topics went along. */
    public record Removed(Sorted sorted, int topics) {}

    private Sorted sort(UnitId unit, List<QuestionId> questions, String lock) {
        Set<QuestionId> named = use.named(unit);
        Map<QuestionId, Standing> there = slices(questions).stream()
                .flatMap(slice -> read(unit, slice, lock).stream())
                .collect(Collectors.toMap(Standing::id, one -> one));
        Map<QuestionId, StayReason> staying = new LinkedHashMap<>();
        List<QuestionId> untouched = new ArrayList<>();
        for (QuestionId id : questions) {
            Standing standing = there.get(id);
            StayReason reason = standing == null ? null : standing.staying(named);
            if (reason != null) {
                staying.put(id, reason);
            } else if (standing != null) {
                untouched.add(id);
            }
        }
        return new Sorted(untouched, staying);
    }

    private record Standing(QuestionId id, QuestionStatus status, long version, boolean copied) {

        @Nullable
        StayReason staying(Set<QuestionId> named) {
            if (named.contains(id)) {
                return StayReason.IN_QUIZ;
            }
            if (status == QuestionStatus.APPROVED) {
                return StayReason.APPROVED;
            }
            if (version > 0 || status != QuestionStatus.DRAFT) {
                return StayReason.CHANGED;
            }
            return copied ? StayReason.COPIED : null;
        }
    }

    private List<Standing> read(UnitId unit, List<QuestionId> slice, String lock) {
        return jdbc.sql("""
                        select q.id, q.status, q.version, exists (select 1 from assessment_question c where c.derived_from = q.id) as copied
                        from assessment_question q where q.unit_id = ? and q.id in (%s)
                        """.formatted(marks(slice)) + lock)
                .param(Ids.bytes(unit.value()))
                .params(bytes(slice))
                .query((row, number) -> new Standing(
                        new QuestionId(Columns.id(row, "id")),
                        QuestionStatus.valueOf(row.getString("status")),
                        row.getLong("version"),
                        row.getBoolean("copied")))
                .list();
    }

    private static List<List<QuestionId>> slices(List<QuestionId> ids) {
        return IntStream.range(0, (ids.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(no -> ids.subList(no * AT_ONCE, Math.min(ids.size(), (no + 1) * AT_ONCE)))
                .toList();
    }

    private static List<Object> bytes(List<QuestionId> ids) {
        return ids.stream().map(id -> (Object) Ids.bytes(id.value())).toList();
    }

    private static String marks(List<QuestionId> ids) {
        return String.join(",", Collections.nCopies(ids.size(), "?"));
    }
}
