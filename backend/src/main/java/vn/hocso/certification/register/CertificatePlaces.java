package vn.hocso.certification.register;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.UnitsRearranged;
import vn.hocso.shared.SqlText;

/**
 * Keeps the places of issuers, holders and templates true when units move, in the same transaction, since they decide who may look into
 * the register and design.
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
            follow("certification_certificate", "issuer_unit_id", "issuer_unit_path", path);
            follow("certification_certificate", "unit_id", "unit_path", path);
            follow("certification_paper", "unit_id", "unit_path", path);
            follow("certification_received", "unit_id", "unit_path", path);
            follow("certification_template", "unit_id", "unit_path", path);
            follow("certification_template_use", "unit_id", "unit_path", path);
        }
    }

    private void follow(String table, String unit, String place, String oldPath) {
        jdbc.sql("""
                update %1$s c join organisation_unit_path u on u.unit_id = c.%2$s
                set c.%3$s = u.path
                where c.%3$s like ? and c.%3$s <> u.path
                """.formatted(table, unit, place))
                .param(SqlText.prefix(oldPath))
                .update();
    }
}
