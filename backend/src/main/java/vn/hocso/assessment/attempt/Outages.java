package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/**
 * Outages in the database, and what they took from attempts: the time of it that lay between an attempt's start and its deadline. However
 * many attempts an outage hit, making it good takes five statements.
 */
@Component
class Outages {

    /** Attempts that lost time to the outage: open ones, and those that ran out of it and failed without another made since. */
    private static final String HIT = """
            from assessment_attempt a
            where a.started_at < :to and a.deadline_at > :from and (a.state = 'OPEN' or (a.state = 'TIMED_OUT' and a.passed = false
              and not exists (select 1 from assessment_attempt other where other.enrolment_id = a.enrolment_id
                and other.quiz_id = a.quiz_id and (other.passed or other.number > a.number))))
            """;

    private static final String SELECT = """
            select o.id, o.from_at, o.to_at, o.reason, o.for_closed, o.recorded_at,
              (select count(*) from assessment_outage_credit c where c.outage_id = o.id and c.remedy = 'TIME') as extended,
              (select count(*) from assessment_outage_credit c where c.outage_id = o.id and c.remedy = 'REOPEN') as reopened,
              (select count(*) from assessment_outage_credit c where c.outage_id = o.id and c.remedy = 'RETAKE') as retakes
            from assessment_outage o\s""";

    private final JdbcClient jdbc;

    Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What becomes of attempts that ran out of time because of it. */
    enum ForClosed {
        KEEP,
        REOPEN,
        RETAKE
    }

    /** How many attempts lost time, and are open or closed now. */
    record Hit(int open, int closed) {}

    record OutageView(
            UUID outageId,
            Instant from,
            Instant to,
            String reason,
            ForClosed forClosed,
            Instant recordedAt,
            int extended,
            int reopened,
            int retakes) {}

    Hit hit(Instant from, Instant to) {
        return jdbc.sql(
                        "select coalesce(sum(a.state = 'OPEN'), 0) as open_ones, coalesce(sum(a.state <> 'OPEN'), 0) as closed_ones "
                                + HIT)
                .param("from", Columns.at(from))
                .param("to", Columns.at(to))
                .query((row, number) -> new Hit(row.getInt("open_ones"), row.getInt("closed_ones")))
                .single();
    }

    boolean add(OutageView outage, AccountId by) {
        return jdbc.sql("""
                        insert ignore into assessment_outage (id, from_at, to_at, reason, for_closed, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                Ids.bytes(outage.outageId()),
                                Columns.at(outage.from()),
                                Columns.at(outage.to()),
                                outage.reason(),
                                outage.forClosed().name(),
                                Columns.at(outage.recordedAt()),
                                Ids.bytes(by.value()))
                        .update()
                == 1;
    }

    void credit(OutageView outage, AccountId by, Instant now) {
        byte[] id = Ids.bytes(outage.outageId());
        jdbc.sql("""
                insert into assessment_outage_credit (outage_id, attempt_id, seconds, remedy)
                select :outage, a.id, ceiling(timestampdiff(microsecond, greatest(a.started_at, :from), least(a.deadline_at, :to)) / 1000000),
                  case when a.state = 'OPEN' then 'TIME' else :remedy end
                """ + HIT + " for update")
                .param("outage", id)
                .param("from", Columns.at(outage.from()))
                .param("to", Columns.at(outage.to()))
                .param("remedy", outage.forClosed().name())
                .update();
        jdbc.sql("""
                update assessment_attempt a join assessment_outage_credit c on c.attempt_id = a.id
                set a.deadline_at = timestampadd(second, c.seconds, a.deadline_at)
                where c.outage_id = ? and c.remedy = 'TIME'
                """).param(id).update();
        jdbc.sql("""
                update assessment_attempt a join assessment_outage_credit c on c.attempt_id = a.id
                set a.state = 'OPEN', a.deadline_at = timestampadd(second, c.seconds, ?), a.submitted_at = null, a.points = null,
                  a.score_percent = null, a.passed = null, a.topics = null, a.awaits_marking = false
                where c.outage_id = ? and c.remedy = 'REOPEN'
                """).params(Columns.at(now), id).update();
        jdbc.sql("""
                insert into assessment_extension (quiz_id, enrolment_id, account_id, time_percent, extra_minutes, closes_at, extra_attempts,
                  reason, given_at, given_by)
                select a.quiz_id, a.enrolment_id, a.account_id, 100, 0, null, 1, ?, ?, ?
                from assessment_attempt a join assessment_outage_credit c on c.attempt_id = a.id
                where c.outage_id = ? and c.remedy = 'RETAKE'
                on duplicate key update extra_attempts = assessment_extension.extra_attempts + 1
                """)
                .params(outage.reason(), Columns.at(now), Ids.bytes(by.value()), id)
                .update();
    }

    OutageView find(Instant from, Instant to) {
        return jdbc.sql(SELECT + "where o.from_at = ? and o.to_at = ?")
                .params(Columns.at(from), Columns.at(to))
                .query(Outages::read)
                .single();
    }

    /** The latest first. Diacritics do not matter, as the column's collation has it. */
    Page<OutageView> find(@Nullable String words, Paging paging) {
        List<Object> params = new ArrayList<>();
        StringBuilder where = new StringBuilder("where 1 = 1");
        for (String word : VietnameseText.words(words)) {
            where.append(" and o.reason like ?");
            params.add(SqlText.containing(word));
        }
        long total = jdbc.sql("select count(*) from assessment_outage o " + where)
                .params(params)
                .query(Long.class)
                .single();
        params.addAll(List.of(paging.size(), paging.offset()));
        List<OutageView> found = jdbc.sql(SELECT + where + " order by o.from_at desc, o.id limit ? offset ?")
                .params(params)
                .query(Outages::read)
                .list();
        return Page.of(found, paging, total);
    }

    private static OutageView read(ResultSet row, int number) throws SQLException {
        return new OutageView(
                Columns.id(row, "id"),
                Columns.instant(row, "from_at"),
                Columns.instant(row, "to_at"),
                row.getString("reason"),
                ForClosed.valueOf(row.getString("for_closed")),
                Columns.instant(row, "recorded_at"),
                row.getInt("extended"),
                row.getInt("reopened"),
                row.getInt("retakes"));
    }
}
