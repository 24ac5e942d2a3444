package vn.hocso.assessment.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.content.PublishedContent;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/**
 * A person's attempts and answers. Keys are nobody's personal data. Erasing takes the answers and their files; results stay for the
 * figures.
 */
@Component
class AttemptPersonalData implements PersonalData {

    private final JdbcClient jdbc;
    private final PublishedContent content;
    private final PeerPersonalData peers;

    AttemptPersonalData(JdbcClient jdbc, PublishedContent content, PeerPersonalData peers) {
        this.jdbc = jdbc;
        this.content = content;
        this.peers = peers;
    }

    @Override
    public String section() {
        return "assessment";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        Rows attempts = named(rows);
        jdbc.sql("""
                select a.id as 'attempt', q.course_id as 'course', a.quiz_id as 'quiz', a.number as 'number', a.state as 'state',
                    a.started_at as 'since', a.submitted_at as 'submitted', a.points as 'points', a.score_percent as 'percent',
                    a.passed as 'passed'
                from assessment_attempt a left join assessment_quiz q on q.id = a.quiz_id
                where a.account_id = ? order by a.started_at
                """).param(Ids.bytes(account)).query(row -> {
            attempts.add("attempts", row);
        });
        jdbc.sql("""
                select a.attempt_id as 'attempt', a.no as 'question', a.answer as 'answer', a.saved_at as 'at'
                from assessment_answer a join assessment_attempt t on t.id = a.attempt_id
                where t.account_id = ? order by t.started_at, a.no
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("answers", row);
        });
        jdbc.sql("""
                select f.attempt_id as 'attempt', f.no as 'question', f.file_name as 'file', f.bytes as 'size', f.content_type as 'kind',
                    f.whole_at as 'at'
                from assessment_answer_file f join assessment_attempt t on t.id = f.attempt_id
                where t.account_id = ? and f.state = 'WHOLE' order by t.started_at, f.no, f.begun_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("answer-files", row);
        });
        jdbc.sql("""
                select m.attempt_id as 'attempt', m.no as 'question', m.share as 'share', m.remark as 'remark',
                    m.annotations as 'annotations', m.marked_at as 'at'
                from assessment_person_mark m join assessment_attempt t on t.id = m.attempt_id
                where t.account_id = ? order by t.started_at, m.no
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("marks", row);
        });
        peers.tell(account, rows);
        jdbc.sql("""
                select c.attempt_id as 'attempt', c.no as 'question', c.cause as 'cause', c.old_percent as 'percent-before',
                    c.new_percent as 'percent', c.reason as 'reason', c.changed_at as 'at'
                from assessment_mark_change c join assessment_attempt t on t.id = c.attempt_id
                where t.account_id = ? order by c.changed_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("mark-changes", row);
        });
        jdbc.sql("""
                select e.quiz_id as 'quiz', e.time_percent as 'time-percent', e.extra_minutes as 'extra-minutes', e.closes_at as 'closes',
                    e.extra_attempts as 'extra-attempts', e.reason as 'reason', e.given_at as 'at'
                from assessment_extension e where e.account_id = ? order by e.given_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("extensions", row);
        });
        jdbc.sql("""
                select h.quiz_id as 'quiz', h.kind as 'kind', h.found_at as 'since', h.state as 'state', h.note as 'reason', h.judged_at as 'at'
                from assessment_integrity_hint h
                where exists (select 1 from assessment_attempt t
                  where t.id in (h.attempt_id, h.other_attempt_id) and t.account_id = ?)
                order by h.found_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("integrity-hints", row);
        });
    }

    /** Courses by the titles they have now. */
    private Rows named(Rows rows) {
        Map<Object, String> titles = new HashMap<>();
        return (table, values) -> {
            values.computeIfPresent("course", (column, id) -> titles.computeIfAbsent(id, this::title));
            rows.add(table, values);
        };
    }

    private String title(Object course) {
        return content.currentVersion(new CourseId(UUID.fromString(course.toString())))
                .map(version -> content.course(version).title())
                .orElse(course.toString());
    }

    @Override
    public List<Kept> erase(UUID account) {
        jdbc.sql("""
                delete from assessment_answer
                where attempt_id in (select id from assessment_attempt where account_id = ?)
                """).param(Ids.bytes(account)).update();
        jdbc.sql("""
                update assessment_answer_file set state = 'GONE', file_name = ''
                where attempt_id in (select id from assessment_attempt where account_id = ?)
                """).param(Ids.bytes(account)).update();
        jdbc.sql("""
                update assessment_person_mark set remark = null, annotations = null, reason = null
                where attempt_id in (select id from assessment_attempt where account_id = ?)
                """).param(Ids.bytes(account)).update();
        jdbc.sql("""
                update assessment_marker_mark set remark = null, annotations = null
                where attempt_id in (select id from assessment_attempt where account_id = ?)
                """).param(Ids.bytes(account)).update();
        jdbc.sql("""
                update assessment_mark_change set reason = null
                where regrade_id is null and attempt_id in (select id from assessment_attempt where account_id = ?)
                """).param(Ids.bytes(account)).update();
        jdbc.sql("""
                update assessment_override set reason = ''
                where attempt_id in (select id from assessment_attempt where account_id = ?)
                """).param(Ids.bytes(account)).update();
        peers.erase(account);
        jdbc.sql("delete from assessment_extension where account_id = ?")
                .param(Ids.bytes(account))
                .update();
        jdbc.sql("""
                delete h from assessment_integrity_hint h join assessment_attempt t on t.id in (h.attempt_id, h.other_attempt_id)
                where t.account_id = ?
                """).param(Ids.bytes(account)).update();
        long attempts = jdbc.sql("select count(*) from assessment_attempt where account_id = ?")
                .param(Ids.bytes(account))
                .query(Long.class)
                .single();
        return attempts == 0 ? List.of() : List.of(new Kept("attempts", "figures", attempts));
    }
}
