package vn.hocso.audit.entry;

import java.time.InstantSource;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.hocso.audit.AuditTrail;

/** Recorders of acts for tests that choose the time. */
public final class Recorders {

    private Recorders() {}

    public static AuditTrail on(JdbcTemplate batch, InstantSource time) {
        return new AuditRecorder(new EntryRows(batch), new CurrentRequest(), time.withZone(ZoneOffset.UTC));
    }
}
