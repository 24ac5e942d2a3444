package vn.hocso.certification.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.issuerkey.IssuerIdentity;
import vn.hocso.certification.issuerkey.IssuerKeys;
import vn.hocso.certification.issuerkey.KeyUse;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Bitstring Status Lists: one bit for each badge, so that whoever checks one does not tell the issuer which. A list is made again after half
 * a minute at most.
 */
@Component
class StatusLists {

    static final int PLACES = 131_072;

    static final Duration FRESH = Duration.ofSeconds(30);

    private static final String PATH = "/api/badges/status/";

    private final JdbcClient jdbc;
    private final IssuerIdentity identity;
    private final IssuerKeys keys;
    private final DataIntegrity integrity;
    private final Clock clock;
    private final Map<Long, Made> made = new ConcurrentHashMap<>();

    private record Made(Map<String, Object> list, Instant at) {}

    StatusLists(JdbcClient jdbc, IssuerIdentity identity, IssuerKeys keys, DataIntegrity integrity, Clock clock) {
        this.jdbc = jdbc;
        this.identity = identity;
        this.keys = keys;
        this.integrity = integrity;
        this.clock = clock;
    }

    /** Where the badge of a certificate stands in which list; its place is taken when it is first asked for. */
    @Transactional
    public Map<String, Object> entry(CertificateId certificate) {
        long place = place(certificate, "").orElseGet(() -> take(certificate));
        String list = identity.url(PATH + place / PLACES);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", list + "#" + place % PLACES);
        entry.put("type", "BitstringStatusListEntry");
        entry.put("statusPurpose", "revocation");
        entry.put("statusListIndex", Long.toString(place % PLACES));
        entry.put("statusListCredential", list);
        return entry;
    }

    private Optional<Long> place(CertificateId certificate, String lock) {
        return jdbc.sql("select place from certification_badge where certificate_id = ?" + lock)
                .param(Ids.bytes(certificate.value()))
                .query(Long.class)
                .optional();
    }

    /** Of two who take one at once, the second sees that of the first. Even a line that is not written uses a place up. */
    private long take(CertificateId certificate) {
        jdbc.sql("insert ignore into certification_badge (certificate_id, created_at) values (?, ?)")
                .params(Ids.bytes(certificate.value()), Columns.at(clock.instant()))
                .update();
        return place(certificate, " for update").orElseThrow();
    }

    /** The list of that number as a signed credential; empty ones are lists, too. */
    Map<String, Object> list(long number) {
        Instant now = clock.instant();
        Made there = made.get(number);
        if (there == null || there.at.plus(FRESH).isBefore(now)) {
            there = new Made(make(number, now), now);
            made.put(number, there);
        }
        return there.list;
    }

    /** Has every list made again, for tests that cannot wait. */
    void forget() {
        made.clear();
    }

    /** How many lists there are. */
    long lists() {
        return jdbc.sql("select coalesce(max(place), 0) from certification_badge")
                                .query(Long.class)
                                .single()
                        / PLACES
                + 1;
    }

    private Map<String, Object> make(long number, Instant now) {
        String self = identity.url(PATH + number);
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", self + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", "revocation");
        subject.put("encodedList", encoded(number));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@context", List.of(Contexts.CREDENTIALS));
        list.put("id", self);
        list.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        list.put("issuer", identity.did());
        list.put(
                "validFrom",
                now.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
        list.put("credentialSubject", subject);
        return integrity.signed(list, keys.current(KeyUse.BADGE), now);
    }

    /** The first place is the leftmost bit. */
    private String encoded(long number) {
        byte[] bits = new byte[PLACES / 8];
        jdbc.sql("""
                select b.place from certification_badge b join certification_certificate c on c.id = b.certificate_id
                where b.place >= ? and b.place < ? and (c.revoked_at is not null or c.replaced_at is not null)
                """)
                .params(number * PLACES, (number + 1) * PLACES)
                .query(Long.class)
                .list()
                .forEach(place -> {
                    int at = (int) (place % PLACES);
                    bits[at / 8] |= (byte) (0x80 >> at % 8);
                });
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped(bits));
    }

    private static byte[] zipped(byte[] bits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
