package vn.hocso.certification.register;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** A person's certificates. Nothing of a register is erased: whoever holds the paper must be able to have it verified. */
@Component
class CertificatePersonalData implements PersonalData {

    private final JdbcClient jdbc;

    CertificatePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "certification";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        jdbc.sql("""
                select number as 'number', register_number as 'register-number', holder_name as 'name',
                    holder_position as 'position', unit_name as 'unit', course_title as 'course', issuer_name as 'issuer',
                    issued_at as 'at', revoked_at as 'revoked', revocation_reason as 'reason'
                from certification_certificate where account_id = ? order by issued_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("certificates", row);
        });
        jdbc.sql("""
                select look_up as 'look-up', number as 'number', register_number as 'register-number', holder_name as 'name',
                    course_title as 'course', issuer_name as 'issuer', issued_on as 'issued', recorded_at as 'at',
                    withdrawn_at as 'revoked', withdrawal_reason as 'reason'
                from certification_paper where account_id = ? order by recorded_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("paper-certificates", row);
        });
        jdbc.sql("""
                select kind as 'kind', number as 'number', holder_name as 'name', course_title as 'course', issuer_name as 'issuer',
                    issued_on as 'issued', origin as 'origin', recorded_at as 'at', revoked_at as 'revoked'
                from certification_received where account_id = ? order by recorded_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("received-entries", row);
        });
        jdbc.sql("""
                select reason as 'reason', made_at as 'at' from certification_run_exception where account_id = ? order by made_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("certificate-exceptions", row);
        });
        jdbc.sql("""
                select approved as 'approved', reason as 'reason', decided_at as 'at'
                from certification_approval where account_id = ? order by decided_at
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("certificate-approvals", row);
        });
        // the reason of a hold stays between those who look into it, as the learner is not told it anywhere
        jdbc.sql("select held_at as 'at' from certification_hold where account_id = ? order by held_at")
                .param(Ids.bytes(account))
                .query(row -> {
                    rows.add("certificate-holds", row);
                });
    }

    @Override
    public List<Kept> erase(UUID account) {
        forgetWhyDeclined(account);
        long certificates = jdbc.sql("select count(*) from certification_certificate where account_id = ?")
                .param(Ids.bytes(account))
                .query(Long.class)
                .single();
        long received = jdbc.sql("select count(*) from certification_received where account_id = ?")
                .param(Ids.bytes(account))
                .query(Long.class)
                .single();
        long papers = jdbc.sql("select count(*) from certification_paper where account_id = ?")
                .param(Ids.bytes(account))
                .query(Long.class)
                .single();
        return Stream.of(
                        new Kept("certificates", "certificate-register", certificates),
                        new Kept("paper-certificates", "certificate-register", papers),
                        new Kept("received-entries", "certificate-register", received),
                        new Kept(
                                "certificate-exceptions",
                                "accountability",
                                withoutReason("certification_run_exception", account)),
                        new Kept("certificate-holds", "accountability", withoutReason("certification_hold", account)),
                        new Kept(
                                "certificate-approvals",
                                "accountability",
                                withoutReason("certification_approval", account)))
                .filter(kept -> kept.count() > 0)
                .toList();
    }

    /** Runs keep what was missing in words, and with that why somebody was declined. */
    private void forgetWhyDeclined(UUID account) {
        jdbc.sql("""
                update certification_run_line set missing = null
                where account_id = ? and missing like '%certification.missing.declined%'
                """).param(Ids.bytes(account)).update();
    }

    /** That something was decided stays; what was written about the person goes. */
    private long withoutReason(String table, UUID account) {
        return jdbc.sql("update " + table + " set reason = '' where account_id = ?")
                .param(Ids.bytes(account))
                .update();
    }
}
