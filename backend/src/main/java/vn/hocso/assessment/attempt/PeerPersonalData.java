package vn.hocso.assessment.attempt;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData.Rows;

/**
 * Reviews that a person gave and, once there is a mark, received. Erasing takes what was said, by them and of their work; what reviews came
 * to stays with the marks that were made of them.
 */
@Component
class PeerPersonalData {

    private final JdbcClient jdbc;

    PeerPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(UUID account, Rows rows) {
        jdbc.sql("""
                select r.state as 'state', r.share as 'share', r.comments as 'comments', r.remark as 'remark', r.sent_at as 'at'
                from assessment_peer_review r where r.account_id = ? order by r.begun_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("peer-reviews-given", row);
        });
        jdbc.sql("""
                select w.attempt_id as 'attempt', w.no as 'question', r.share as 'share', r.comments as 'comments', r.remark as 'remark',
                    r.sent_at as 'at', r.report_reason as 'reason', r.judgement as 'answer'
                from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                  join assessment_person_mark m on m.attempt_id = w.attempt_id and m.no = w.no and m.marked_at >= w.handed_in_at
                where w.account_id = ? and r.state = 'SENT' order by w.handed_in_at, r.sent_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("peer-reviews-received", row);
        });
    }

    void erase(UUID account) {
        jdbc.sql("""
                update assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                set r.comments = null, r.remark = null, r.report_reason = null, r.judgement = null, r.left_out_reason = null,
                  r.state = if(r.state = 'OPEN', 'GIVEN_UP', r.state)
                where w.account_id = :account or r.account_id = :account
                """).param("account", Ids.bytes(account)).update();
        jdbc.sql("update assessment_peer_work set state = 'ENDED' where account_id = ? and state in ('OPEN', 'MARKED')")
                .param(Ids.bytes(account))
                .update();
    }
}
