package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.Attempt.TopicPoints;
import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Attempts in the database. Papers and keys are read apart, the keys by {@link AnswerKeys} only. */
@Component
class AttemptStore {

    private static final String SELECT = """
            select id, enrolment_id, account_id, version_id, lesson_id, block_id, quiz_id, number, state, questions, lease, started_at,
              deadline_at, submitted_at, points, score_percent, passed, topics, awaits_marking
            from assessment_attempt where\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AttemptStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Attempt> find(AttemptId id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(Ids.bytes(id.value()))
                .query(this::read)
                .optional();
    }

    Optional<Attempt> lock(AttemptId id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .param(Ids.bytes(id.value()))
                .query(this::read)
                .optional();
    }

    /** The attempts of one enrolment at one quiz, the first first. */
    List<Attempt> of(EnrolmentId enrolment, QuizId quiz) {
        return jdbc.sql(SELECT + "enrolment_id = ? and quiz_id = ? order by number")
                .params(Ids.bytes(enrolment.value()), Ids.bytes(quiz.value()))
                .query(this::read)
                .list();
    }

    /** The same, locked, so that whoever marks another of them meanwhile waits and sees what came of this one. */
    List<Attempt> lock(EnrolmentId enrolment, QuizId quiz) {
        return jdbc.sql(SELECT + "enrolment_id = ? and quiz_id = ? order by number for update")
                .params(Ids.bytes(enrolment.value()), Ids.bytes(quiz.value()))
                .query(this::read)
                .list();
    }

    /** Those of the enrolments that have no attempt at the quiz. */
    Set<EnrolmentId> without(QuizId quiz, Collection<EnrolmentId> enrolments) {
        Set<EnrolmentId> without = new LinkedHashSet<>(enrolments);
        if (!enrolments.isEmpty()) {
            jdbc.sql(
                            "select distinct enrolment_id from assessment_attempt where quiz_id = :quiz and enrolment_id in (:enrolments)")
                    .param("quiz", Ids.bytes(quiz.value()))
                    .param(
                            "enrolments",
                            enrolments.stream()
                                    .map(one -> Ids.bytes(one.value()))
                                    .toList())
                    .query((row, number) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                    .list()
                    .forEach(without::remove);
        }
        return without;
    }

    /** Marked attempts whose outcome was not told yet, locked; those that another node is at are passed over. */
    List<Attempt> lockUntold(int most) {
        return jdbc.sql(
                        SELECT
                                + "told = false and state in ('SUBMITTED', 'TIMED_OUT') order by id limit ? for update skip locked")
                .param(most)
                .query(this::read)
                .list();
    }

    /** Open attempts whose time is up, locked; those that another node is at are passed over. */
    List<Attempt> lockOverdue(Instant now, int most) {
        return jdbc.sql(SELECT
                        + "state = 'OPEN' and deadline_at < ? order by deadline_at limit ? for update skip locked")
                .params(Columns.at(now.minus(Attempt.GRACE)), most)
                .query(this::read)
                .list();
    }

    /** Open attempts whose time is up, those that have waited longest first. */
    List<AttemptId> overdue(Instant now, int most) {
        return jdbc.sql(
                        "select id from assessment_attempt where state = 'OPEN' and deadline_at < ? order by deadline_at limit ?")
                .params(Columns.at(now.minus(Attempt.GRACE)), most)
                .query((row, number) -> new AttemptId(Columns.id(row, "id")))
                .list();
    }

    /** Adds the attempt with its paper, unless one is open already or has this number. */
    boolean add(Attempt attempt, Paper paper) {
        int added = jdbc.sql("""
                insert ignore into assessment_attempt (id, enrolment_id, account_id, version_id, lesson_id, block_id, quiz_id, number,
                  state, questions, started_at, deadline_at, marked_twice)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(attempt.id().value()),
                        Ids.bytes(attempt.enrolmentId().value()),
                        Ids.bytes(attempt.accountId().value()),
                        Ids.bytes(attempt.versionId().value()),
                        Ids.bytes(attempt.lessonId().value()),
                        Ids.bytes(attempt.blockId().value()),
                        Ids.bytes(attempt.quizId().value()),
                        attempt.number(),
                        attempt.state().name(),
                        attempt.questions(),
                        Columns.at(attempt.startedAt()),
                        Columns.atOrNull(attempt.deadlineAt()),
                        paper.quiz().doubleMarking() != null))
                .update();
        if (added == 1) {
            jdbc.sql("insert into assessment_paper (attempt_id, paper) values (?, ?)")
                    .params(Ids.bytes(attempt.id().value()), json.writeValueAsString(paper))
                    .update();
        }
        return added == 1;
    }

    /** Gives the open attempt to a device. The one that has it already keeps it as it is. */
    void hold(AttemptId id, UUID device) {
        byte[] holder = Ids.bytes(device);
        jdbc.sql("""
                update assessment_attempt set lease = if(device_id <=> ?, lease, lease + 1), device_id = ?
                where id = ? and state = 'OPEN'
                """).params(holder, holder, Ids.bytes(id.value())).update();
    }

    /** Whether another device has come to work on the attempt, and until when. */
    record Holding(boolean elsewhere, @Nullable Instant deadlineAt) {
        static final Holding UNKNOWN = new Holding(false, null);
    }

    Holding holding(AttemptId id, UUID device) {
        return jdbc.sql("select not (device_id <=> ?) as elsewhere, deadline_at from assessment_attempt where id = ?")
                .params(Ids.bytes(device), Ids.bytes(id.value()))
                .query((row, number) ->
                        new Holding(row.getBoolean("elsewhere"), Columns.instantOrNull(row, "deadline_at")))
                .single();
    }

    /** Gives open attempts of a learner until then, unless they have longer already. */
    void extend(EnrolmentId enrolment, QuizId quiz, Terms terms) {
        of(enrolment, quiz).stream().filter(Attempt::isOpen).forEach(open -> {
            Instant until = terms.deadline(open.startedAt());
            jdbc.sql("""
                    update assessment_attempt a set deadline_at = greatest(deadline_at, timestampadd(second,
                      (select coalesce(sum(c.seconds), 0) from assessment_outage_credit c where c.attempt_id = a.id), ?))
                    where a.id = ? and a.state = 'OPEN' and a.deadline_at is not null
                    """)
                    .params(Arrays.<@Nullable Object>asList(
                            Columns.atOrNull(until), Ids.bytes(open.id().value())))
                    .update();
        });
    }

    Paper paper(AttemptId id) {
        return Objects.requireNonNull(papers(List.of(id)).get(id));
    }

    Map<AttemptId, Paper> papers(Collection<AttemptId> ids) {
        Map<AttemptId, Paper> papers = new HashMap<>();
        jdbc.sql("select attempt_id, paper from assessment_paper where attempt_id in (:ids)")
                .param("ids", bytes(ids))
                .query(row -> {
                    papers.put(
                            new AttemptId(Columns.id(row, "attempt_id")),
                            json.readValue(row.getString("paper"), Paper.class));
                });
        return papers;
    }

    List<Attempt> all(Collection<AttemptId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "id in (:ids) order by id")
                        .param("ids", bytes(ids))
                        .query(this::read)
                        .list();
    }

    /** The same, locked in the order of their ids. */
    List<Attempt> lockAll(Collection<AttemptId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "id in (:ids) order by id for update")
                        .param("ids", bytes(ids))
                        .query(this::read)
                        .list();
    }

    private static List<byte[]> bytes(Collection<AttemptId> ids) {
        return ids.stream().map(id -> Ids.bytes(id.value())).toList();
    }

    void close(Attempt attempt, Mark mark) {
        jdbc.sql("""
                update assessment_attempt
                set state = ?, submitted_at = ?, points = ?, score_percent = ?, passed = ?, topics = ?, awaits_marking = ?
                where id = ?
                """)
                .params(Arrays.<@Nullable Object>asList(
                        attempt.state().name(),
                        Columns.atOrNull(attempt.submittedAt()),
                        mark.points(),
                        mark.scorePercent(),
                        mark.passed(),
                        json.writeValueAsString(mark.topics()),
                        mark.awaitsMarking(),
                        Ids.bytes(attempt.id().value())))
                .update();
    }

    private Attempt read(ResultSet row, int rowNumber) throws SQLException {
        return new Attempt(
                new AttemptId(Columns.id(row, "id")),
                new EnrolmentId(Columns.id(row, "enrolment_id")),
                new AccountId(Columns.id(row, "account_id")),
                new VersionId(Columns.id(row, "version_id")),
                new LessonId(Columns.id(row, "lesson_id")),
                new BlockId(Columns.id(row, "block_id")),
                new QuizId(Columns.id(row, "quiz_id")),
                row.getInt("number"),
                AttemptState.valueOf(row.getString("state")),
                row.getInt("questions"),
                row.getInt("lease"),
                Columns.instant(row, "started_at"),
                Columns.instantOrNull(row, "deadline_at"),
                Columns.instantOrNull(row, "submitted_at"),
                mark(row));
    }

    private @Nullable Mark mark(ResultSet row) throws SQLException {
        String topics = row.getString("topics");
        return topics == null
                ? null
                : new Mark(
                        row.getBigDecimal("points"),
                        row.getInt("score_percent"),
                        row.getBoolean("passed"),
                        json.readValue(topics, new TypeReference<List<TopicPoints>>() {}),
                        row.getBoolean("awaits_marking"));
    }
}
