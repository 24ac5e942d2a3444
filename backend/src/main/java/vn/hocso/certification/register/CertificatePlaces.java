package vn.hocso.certification.register;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.UnitsRearranged;
import vn.hocso.shared.SqlText;

/**
 * Keeps the places of issuers and holders true when units move, in the same transaction, since they decide who may look into the register.
 * What is printed, the names of that day, stays.
 */
@Component
class CertificatePlaces {

    private final JdbcClient jdbc;

    CertificatePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(UnitsRearranged rearranged) {
        for (String path : rearranged.oldPaths()) {
            follow("issuer_unit_id", "issuer_unit_path", path);
            follow("unit_id", "unit_path", path);
        }
    }

    private void follow(String unit, String place, String oldPath) {
        jdbc.sql("""
                update certification_certificate c join organisation_unit_path u on u.unit_id = c.%1$s
                set c.%2$s = u.path
                where c.%2$s like ? and c.%2$s <> u.path
                """.formatted(unit, place)).param(SqlText.prefix(oldPath)).update();
    }
}
