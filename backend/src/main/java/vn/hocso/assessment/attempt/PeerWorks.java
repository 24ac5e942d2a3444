package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuestionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Works that learners review, in the database. */
@Component
class PeerWorks {

    private static final String SELECT = """
            select w.id, w.attempt_id, w.no, w.account_id, w.required, w.needed, w.own_first, w.state, w.why, w.handed_in_at, w.until_at
            from assessment_peer_work w\s""";

    /** Reviews that a work has, and those that its author has sent. */
    private static final String REVIEWS = """
            (select count(*) from assessment_peer_review r where r.work_id = w.id and r.state = 'SENT' and r.left_out_at is null)""";

    static final String SENT_FOR_OWN = """
            (select count(*) from assessment_peer_review s where s.own_work_id = w.id and s.state in ('SENT', 'OUTDATED')
              and s.left_out_at is null)""";

    private static final String GIVEN_FOR_OWN = """
            (select count(*) from assessment_peer_review g where g.own_work_id = w.id and g.state <> 'GIVEN_UP')""";

    private final JdbcClient jdbc;

    PeerWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PeerWork> find(UUID id) {
        return jdbc.sql(SELECT + "where w.id = ?")
                .param(Ids.bytes(id))
                .query(PeerWorks::read)
                .optional();
    }

    Optional<PeerWork> lock(UUID id) {
        return jdbc.sql(SELECT + "where w.id = ? for update")
                .param(Ids.bytes(id))
                .query(PeerWorks::read)
                .optional();
    }

    /** By the numbers of the questions. */
    Map<Integer, PeerWork> of(AttemptId attempt) {
        return jdbc
                .sql(SELECT + "where w.attempt_id = ?")
                .param(Ids.bytes(attempt.value()))
                .query(PeerWorks::read)
                .list()
                .stream()
                .collect(Collectors.toMap(PeerWork::no, one -> one));
    }

    /** @param inClass in which class its author is, if in any */
    record Entered(
            PeerWork work,
            QuestionId question,
            int revision,
            @Nullable ClassId inClass) {}

    /** Adds a work, or begins anew with what was handed in again after it had been opened once more. */
    void enter(Attempt attempt, Entered entered) {
        PeerWork work = entered.work();
        List<@Nullable Object> pool = Arrays.asList(
                Ids.bytes(attempt.quizId().value()),
                Ids.bytes(attempt.versionId().value()),
                Ids.bytes(entered.question().value()),
                entered.revision());
        jdbc.sql(
                        "insert ignore into assessment_peer_pool (quiz_id, version_id, question_id, revision) values (?, ?, ?, ?)")
                .params(pool)
                .update();
        jdbc.sql("""
                insert into assessment_peer_work (quiz_id, version_id, question_id, revision, id, attempt_id, no, account_id, class_id,
                  required, needed, own_first, state, handed_in_at, until_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)
                on duplicate key update state = values(state), why = null, warned_at = null, handed_in_at = values(handed_in_at),
                  until_at = values(until_at)
                """)
                .params(pool)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(work.id()),
                        Ids.bytes(work.attempt().value()),
                        work.no(),
                        Ids.bytes(work.author().value()),
                        Columns.idOrNull(
                                entered.inClass() == null
                                        ? null
                                        : entered.inClass().value()),
                        work.required(),
                        work.needed(),
                        work.ownFirst(),
                        Columns.at(work.handedInAt()),
                        Columns.at(work.until())))
                .update();
    }

    private record Pool(byte[] quiz, byte[] version, byte[] question, int revision) {}

    /** Lets one at a time choose from the pool that the work is of. The works themselves stay free for those whom they are given to. */
    void lockPool(UUID work) {
        Pool pool = jdbc.sql("select quiz_id, version_id, question_id, revision from assessment_peer_work where id = ?")
                .param(Ids.bytes(work))
                .query((row, number) -> new Pool(
                        row.getBytes("quiz_id"),
                        row.getBytes("version_id"),
                        row.getBytes("question_id"),
                        row.getInt("revision")))
                .single();
        jdbc.sql("""
                select revision from assessment_peer_pool
                where quiz_id = ? and version_id = ? and question_id = ? and revision = ? for update
                """)
                .params(pool.quiz(), pool.version(), pool.question(), pool.revision())
                .query(Integer.class)
                .single();
    }

    /**
     * What the author of a work may be given to review: what waits for reviews before what does not any more, and what lacks some before
     * what has enough; among these rather of the own class, and then what fewest are at. Of two alike the one whose author still has most
     * to review comes first: otherwise the last one to ask could find their own work as the only one that nobody is at. Works that have
     * their mark come last, so that whoever hands in late finds something to review, too.
     */
    Optional<UUID> candidate(PeerWork own, Instant now) {
        return jdbc.sql("""
                select w.id from assessment_peer_work own
                  join assessment_peer_work w on w.quiz_id = own.quiz_id and w.version_id = own.version_id
                    and w.question_id = own.question_id and w.revision = own.revision
                  join assessment_attempt a on a.id = w.attempt_id
                  left join assessment_peer_review r on r.work_id = w.id and r.state in ('OPEN', 'SENT') and r.left_out_at is null
                where own.id = :own and w.account_id <> own.account_id and a.state <> 'OPEN'
                  and w.state <> 'ENDED'
                  and not exists (select 1 from assessment_peer_review mine where mine.work_id = w.id and mine.account_id = own.account_id)
                group by w.id, w.state, w.until_at, w.needed, w.required, w.class_id, own.class_id, w.handed_in_at
                order by not (w.state = 'OPEN' and w.until_at > :now), count(r.id) >= w.needed, not (w.class_id <=> own.class_id), count(r.id),
                  w.required - %s desc, w.handed_in_at, w.id
                limit 1
                """.formatted(GIVEN_FOR_OWN))
                .param("own", Ids.bytes(own.id()))
                .param("now", Columns.at(now))
                .query((row, number) -> Columns.id(row, "id"))
                .optional();
    }

    void become(UUID work, PeerWorkState state, @Nullable HandOverReason why) {
        jdbc.sql("update assessment_peer_work set state = ?, why = ? where id = ?")
                .params(Arrays.<@Nullable Object>asList(state.name(), why == null ? null : why.name(), Ids.bytes(work)))
                .update();
    }

    /** Works whose period has ended, or that have all they need and were not marked when they got it. */
    List<UUID> due(Instant now, int most) {
        return jdbc.sql("select w.id from assessment_peer_work w where w.state = 'OPEN' and (w.until_at <= :now or ("
                        + REVIEWS + " >= w.needed and (not w.own_first or " + SENT_FOR_OWN
                        + " >= w.required))) order by w.until_at limit :most")
                .param("now", Columns.at(now))
                .param("most", most)
                .query((row, number) -> Columns.id(row, "id"))
                .list();
    }

    /** Those whose authors owe reviews, have not been warned and have so long or less, though they had as long before. */
    List<PeerWork> toWarn(Instant now, Instant before, Instant handedInBefore, int most) {
        return jdbc.sql(SELECT + """
                        where w.warned_at is null and w.until_at > :now and w.until_at <= :before and w.handed_in_at <= :handedIn
                          and\s""" + SENT_FOR_OWN
                        + " < w.required order by w.until_at limit :most for update skip locked")
                .param("now", Columns.at(now))
                .param("before", Columns.at(before))
                .param("handedIn", Columns.at(handedInBefore))
                .param("most", most)
                .query(PeerWorks::read)
                .list();
    }

    void warned(Collection<UUID> works, Instant at) {
        if (!works.isEmpty()) {
            jdbc.sql("update assessment_peer_work set warned_at = :at where id in (:works)")
                    .param("at", Columns.at(at))
                    .param("works", works.stream().map(Ids::bytes).toList())
                    .update();
        }
    }

    static PeerWork read(ResultSet row, int number) throws SQLException {
        String why = row.getString("why");
        return new PeerWork(
                Columns.id(row, "id"),
                new AttemptId(Columns.id(row, "attempt_id")),
                row.getInt("no"),
                new AccountId(Columns.id(row, "account_id")),
                row.getInt("required"),
                row.getInt("needed"),
                row.getBoolean("own_first"),
                PeerWorkState.valueOf(row.getString("state")),
                why == null ? null : HandOverReason.valueOf(why),
                Columns.instant(row, "handed_in_at"),
                Columns.instant(row, "until_at"));
    }
}
