package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.attempt.GivenReview.Judged;
import vn.hocso.assessment.attempt.GivenReview.LeftOut;
import vn.hocso.assessment.attempt.GivenReview.Report;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Reviews of learners in the database. */
@Component
class PeerReviews {

    private static final String SELECT = """
            select id, work_id, own_work_id, account_id, state, levels, comments, remark, share, sent_at, left_out_at, left_out_reason,
              reported_at, report_reason, judged_at, upheld, judgement
            from assessment_peer_review where\s""";

    private static final TypeReference<List<@Nullable Integer>> LEVELS = new TypeReference<>() {};
    private static final TypeReference<List<String>> COMMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PeerReviews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<GivenReview> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(Ids.bytes(id))
                .query(this::read)
                .optional();
    }

    Optional<GivenReview> lock(UUID id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .param(Ids.bytes(id))
                .query(this::read)
                .optional();
    }

    /** The one that is being written for the own work. */
    Optional<GivenReview> openFor(UUID ownWork) {
        return jdbc.sql(SELECT + "open_for = ?")
                .param(Ids.bytes(ownWork))
                .query(this::read)
                .optional();
    }

    /** What was sent about works, the first first. */
    Map<UUID, List<GivenReview>> sentAbout(Collection<UUID> works) {
        return works.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "work_id in (:works) and state = 'SENT' order by sent_at, id")
                        .param("works", works.stream().map(Ids::bytes).toList())
                        .query(this::read)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(GivenReview::work));
    }

    /** How many were sent for the own work and not left out. */
    int sentFor(UUID ownWork) {
        return sentFor(List.of(ownWork)).getOrDefault(ownWork, 0);
    }

    /** The same for several works; those without any are left out. */
    Map<UUID, Integer> sentFor(Collection<UUID> ownWorks) {
        if (ownWorks.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> sent = new HashMap<>();
        jdbc.sql("""
                select own_work_id, count(*) as sent from assessment_peer_review
                where own_work_id in (:works) and state in ('SENT', 'OUTDATED') and left_out_at is null group by own_work_id
                """).param("works", ownWorks.stream().map(Ids::bytes).toList()).query(row -> {
            sent.put(Columns.id(row, "own_work_id"), row.getInt("sent"));
        });
        return sent;
    }

    void begin(UUID id, UUID work, PeerWork own, Instant now) {
        jdbc.sql("""
                insert into assessment_peer_review (id, work_id, own_work_id, account_id, state, begun_at)
                values (?, ?, ?, ?, 'OPEN', ?)
                """)
                .params(
                        Ids.bytes(id),
                        Ids.bytes(work),
                        Ids.bytes(own.id()),
                        Ids.bytes(own.author().value()),
                        Columns.at(now))
                .update();
    }

    void draft(UUID id, PeerSaid said) {
        write(id, said, null, null);
    }

    void send(UUID id, PeerSaid said, BigDecimal share, Instant now) {
        write(id, said, share, now);
    }

    private void write(UUID id, PeerSaid said, @Nullable BigDecimal share, @Nullable Instant sentAt) {
        jdbc.sql("""
                update assessment_peer_review
                set levels = ?, comments = ?, remark = ?, share = ?, sent_at = ?, state = ?
                where id = ? and state = 'OPEN'
                """)
                .params(Arrays.<@Nullable Object>asList(
                        json.writeValueAsString(said.levels()),
                        json.writeValueAsString(said.comments()),
                        said.remark(),
                        share,
                        Columns.atOrNull(sentAt),
                        (sentAt == null ? PeerReviewState.OPEN : PeerReviewState.SENT).name(),
                        Ids.bytes(id)))
                .update();
    }

    /** Those that were not sent in time. */
    void giveUpOverdue(Instant now) {
        jdbc.sql("""
                update assessment_peer_review r join assessment_peer_work own on own.id = r.own_work_id
                set r.state = 'GIVEN_UP' where r.state = 'OPEN' and own.until_at <= ?
                """).param(Columns.at(now)).update();
    }

    /** The answers of the attempt may have changed: what was sent about them counts no more, what is being written starts again. */
    void outdate(Attempt attempt) {
        byte[] id = Ids.bytes(attempt.id().value());
        jdbc.sql("""
                delete r from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                where w.attempt_id = ? and r.state = 'OPEN'
                """).param(id).update();
        jdbc.sql("""
                update assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                set r.state = 'OUTDATED' where w.attempt_id = ? and r.state = 'SENT'
                """).param(id).update();
    }

    void leaveOut(UUID id, String reason, AccountId by, Instant at) {
        jdbc.sql("update assessment_peer_review set left_out_at = ?, left_out_by = ?, left_out_reason = ? where id = ?")
                .params(Columns.at(at), Ids.bytes(by.value()), reason, Ids.bytes(id))
                .update();
    }

    void takeBack(UUID id) {
        jdbc.sql("""
                update assessment_peer_review set left_out_at = null, left_out_by = null, left_out_reason = null where id = ?
                """).param(Ids.bytes(id)).update();
    }

    void report(UUID id, String reason, Instant at) {
        jdbc.sql("update assessment_peer_review set reported_at = ?, report_reason = ? where id = ?")
                .params(Columns.at(at), reason, Ids.bytes(id))
                .update();
    }

    void judge(UUID id, boolean upheld, String answer, AccountId by, Instant at) {
        jdbc.sql(
                        "update assessment_peer_review set judged_at = ?, judged_by = ?, upheld = ?, judgement = ? where id = ?")
                .params(Columns.at(at), Ids.bytes(by.value()), upheld, answer, Ids.bytes(id))
                .update();
    }

    private GivenReview read(ResultSet row, int number) throws SQLException {
        String levels = row.getString("levels");
        String comments = row.getString("comments");
        return new GivenReview(
                Columns.id(row, "id"),
                Columns.id(row, "work_id"),
                Columns.id(row, "own_work_id"),
                new AccountId(Columns.id(row, "account_id")),
                PeerReviewState.valueOf(row.getString("state")),
                new PeerSaid(
                        levels == null ? List.of() : json.readValue(levels, LEVELS),
                        comments == null ? List.of() : json.readValue(comments, COMMENTS),
                        Objects.requireNonNullElse(row.getString("remark"), "")),
                row.getBigDecimal("share"),
                Columns.instantOrNull(row, "sent_at"),
                leftOut(row),
                report(row));
    }

    private static @Nullable LeftOut leftOut(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "left_out_at");
        return at == null ? null : new LeftOut(Objects.requireNonNullElse(row.getString("left_out_reason"), ""), at);
    }

    private static @Nullable Report report(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "reported_at");
        if (at == null) {
            return null;
        }
        Instant judgedAt = Columns.instantOrNull(row, "judged_at");
        return new Report(
                Objects.requireNonNullElse(row.getString("report_reason"), ""),
                at,
                judgedAt == null
                        ? null
                        : new Judged(
                                row.getBoolean("upheld"),
                                Objects.requireNonNullElse(row.getString("judgement"), ""),
                                judgedAt));
    }
}
