package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.condition.Approval;
import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Completed enrolments that have no certificate yet, and when each is looked at again. */
@Repository
public class AwaitedCertificates {

    /** What is missing may come from any part of the product, so it is looked for instead of being told. */
    static final Duration PAUSE = Duration.ofSeconds(20);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    AwaitedCertificates(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** When somebody is looked at next, unless told otherwise meanwhile, and how often that was for nothing. */
    record Look(Instant dueAt, int looks) {}

    /**
     * Remembers them before it is found out whether they may have their certificate, so that whoever changes what is wanted of them at that
     * moment has a row to say so in.
     */
    Map<EnrolmentId, Look> begin(Collection<EnrolmentSummary> enrolments, Map<EnrolmentId, ClassSummary> places) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        Object soon = Columns.at(clock.instant().plus(PAUSE));
        batches.batchUpdate(
                """
                insert into certification_awaited (enrolment_id, course_id, class_id, due_at, looks) values (?, ?, ?, ?, 0)
                on duplicate key update class_id = values(class_id)
                """,
                enrolments.stream()
                        .map(one -> new @Nullable Object[] {
                            Ids.bytes(one.enrolmentId().value()),
                            Ids.bytes(one.courseId().value()),
                            Columns.idOrNull(idOf(places.get(one.enrolmentId()))),
                            soon
                        })
                        .toList());
        Map<EnrolmentId, Look> looks = new HashMap<>();
        jdbc.sql("select enrolment_id, due_at, looks from certification_awaited where enrolment_id in (:ids)")
                .param(
                        "ids",
                        enrolments.stream()
                                .map(one -> Ids.bytes(one.enrolmentId().value()))
                                .toList())
                .query(row -> {
                    looks.put(
                            new EnrolmentId(Columns.id(row, "enrolment_id")),
                            new Look(Columns.instant(row, "due_at"), row.getInt("looks")));
                });
        return looks;
    }

    private static @Nullable UUID idOf(@Nullable ClassSummary in) {
        return in == null ? null : in.classId().value();
    }

    /**
     * Looked at again soon, then after twice as long each time. In a class that issues in runs only there is nothing to be found until
     * the learner leaves it, which is looked for now and then. Whoever is to be looked at at once, for something changed since the look
     * began, is left so.
     */
    void postpone(EnrolmentId id, Look seen, boolean onlyInRuns) {
        Duration pause = onlyInRuns || seen.looks() > 7 ? LONGEST_PAUSE : PAUSE.multipliedBy(1L << seen.looks());
        jdbc.sql("update certification_awaited set due_at = ?, looks = ? where enrolment_id = ? and due_at = ?")
                .params(
                        Columns.at(clock.instant().plus(pause)),
                        onlyInRuns ? 0 : seen.looks() + 1,
                        Ids.bytes(id.value()),
                        Columns.at(seen.dueAt()))
                .update();
    }

    void arrived(EnrolmentId enrolment) {
        jdbc.sql("delete from certification_awaited where enrolment_id = ?")
                .param(Ids.bytes(enrolment.value()))
                .update();
    }

    boolean contains(EnrolmentId enrolment) {
        return jdbc.sql("select enrolment_id from certification_awaited where enrolment_id = ?")
                .param(Ids.bytes(enrolment.value()))
                .query((row, no) -> true)
                .optional()
                .isPresent();
    }

    /** Somebody is looked at at once. */
    public void lookAgain(EnrolmentId id) {
        lookAgain("enrolment_id", id.value());
    }

    /**
     * So are many, also those whom nobody awaited yet: their rows are held until the transaction ends, so that whoever begins to look at
     * one of them meanwhile sees what was decided.
     */
    public void lookAgain(CourseId course, @Nullable ClassId in, Collection<EnrolmentId> ids) {
        Object now = Columns.at(clock.instant());
        batches.batchUpdate(
                """
                insert into certification_awaited (enrolment_id, course_id, class_id, due_at, looks) values (?, ?, ?, ?, 0)
                on duplicate key update due_at = values(due_at), looks = 0
                """,
                ids.stream()
                        .sorted(Comparator.comparing(EnrolmentId::value))
                        .map(id -> new @Nullable Object[] {
                            Ids.bytes(id.value()),
                            Ids.bytes(course.value()),
                            Columns.idOrNull(in == null ? null : in.value()),
                            now
                        })
                        .toList());
    }

    /** Whether nothing was decided about them since that look; nothing is until the transaction ends. */
    boolean isStill(EnrolmentId id, Look seen) {
        return jdbc.sql("select due_at, looks from certification_awaited where enrolment_id = ? for update")
                .param(Ids.bytes(id.value()))
                .query((row, no) -> new Look(Columns.instant(row, "due_at"), row.getInt("looks")))
                .optional()
                .filter(seen::equals)
                .isPresent();
    }

    /** Those of the course who were in no class when they were looked at last, by what was decided about them, the longest waiting first. */
    public Page<EnrolmentId> inNoClass(CourseId course, Approval.@Nullable State state, Paging paging) {
        String from = """
                from certification_awaited w left join certification_approval p on p.enrolment_id = w.enrolment_id
                where w.course_id = :course and w.class_id is null
                """
                + switch (state) {
                    case null -> "";
                    case WAITING -> "and p.enrolment_id is null";
                    case APPROVED -> "and p.approved";
                    case DECLINED -> "and not p.approved";
                };
        byte[] id = Ids.bytes(course.value());
        long total = jdbc.sql("select count(*) " + from)
                .param("course", id)
                .query(Long.class)
                .single();
        List<EnrolmentId> items = jdbc.sql(
                        "select w.enrolment_id " + from + " order by w.enrolment_id limit :size offset :offset")
                .param("course", id)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, no) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                .list();
        return Page.of(items, paging, total);
    }

    /** Those of the class are looked at at once, since its rules have changed. */
    public void lookAgain(ClassId id) {
        lookAgain("class_id", id.value());
    }

    /** Those of the course, for the same reason. */
    public void lookAgain(CourseId id) {
        lookAgain("course_id", id.value());
    }

    private void lookAgain(String column, UUID id) {
        jdbc.sql("update certification_awaited set due_at = ?, looks = 0 where " + column + " = ?")
                .params(Columns.at(clock.instant()), Ids.bytes(id))
                .update();
    }

    List<EnrolmentId> due(int most) {
        return jdbc.sql("select enrolment_id from certification_awaited where due_at <= ? order by due_at limit ?")
                .params(Columns.at(clock.instant()), most)
                .query((row, no) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                .list();
    }
}
