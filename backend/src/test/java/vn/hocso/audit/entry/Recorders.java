package vn.hocso.audit.entry;

import java.time.InstantSource;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.audit.AuditTrail;

/** Recorders of acts for tests that choose the time. */
public final class Recorders {

    private Recorders() {}

    public static AuditTrail on(JdbcClient jdbc, InstantSource time) {
        return new AuditRecorder(new EntryRows(jdbc), new CurrentRequest(), time.withZone(ZoneOffset.UTC));
    }
}
