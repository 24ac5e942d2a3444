package vn.hocso.certification.register;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Ids;

/**
 * All certificates go over: each was earned by the person. What is printed and what stands in the register stays as it was; what
 * waits for their hand goes over with them.
 */
@Component
@Order(50)
class CertificateHandover implements AccountHandover {

    private final JdbcClient jdbc;

    CertificateHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "certificates";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        int all = jdbc.sql("select count(*) from certification_certificate where account_id = ?")
                .param(Ids.bytes(retired.value()))
                .query(Integer.class)
                .single();
        return new Handed(all, 0);
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        int moved = jdbc.sql("update certification_certificate set account_id = ? where account_id = ?")
                .params(Ids.bytes(survivor.value()), Ids.bytes(retired.value()))
                .update();
        jdbc.sql("update certification_signatory set account_id = ? where account_id = ?")
                .params(Ids.bytes(survivor.value()), Ids.bytes(retired.value()))
                .update();
        for (String table : List.of(
                "certification_run_line",
                "certification_run_exception",
                "certification_hold",
                "certification_approval",
                "certification_paper",
                "certification_received")) {
            jdbc.sql("update " + table + " set account_id = ? where account_id = ?")
                    .params(Ids.bytes(survivor.value()), Ids.bytes(retired.value()))
                    .update();
        }
        return new Handed(moved, 0);
    }
}
