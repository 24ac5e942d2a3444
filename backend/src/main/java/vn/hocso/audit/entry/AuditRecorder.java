package vn.hocso.audit.entry;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.AuditedAct.Subject;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

@Service
class AuditRecorder implements AuditTrail {

    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_REASON = 500;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final EntryRows rows;
    private final CurrentRequest current;
    private final Clock clock;

    AuditRecorder(EntryRows rows, CurrentRequest current, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(AuditedAct act) {
        rows.insert(List.of(entry(act)));
    }

    @Override
    @Transactional
    public void recordAll(Collection<AuditedAct> acts) {
        rows.insert(acts.stream().map(this::entry).toList());
    }

    @Override
    public boolean someoneActs() {
        return current.actor().isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(AuditedAct act) {
        rows.insert(List.of(entry(act)));
    }

    private Entry entry(AuditedAct act) {
        Instant now = clock.instant();
        Entry.Detail detail = new Entry.Detail(
                line(act.subject() == null ? null : act.subject().label(), LONGEST_LABEL),
                json(act.changes().before()),
                json(act.changes().after()),
                line(act.reason(), LONGEST_REASON));
        Entry.Origin origin = current.origin();
        byte[] detailSalt = salt();
        byte[] originSalt = salt();
        Subject subject = act.subject();
        return new Entry(
                Ids.at(now.toEpochMilli()),
                Columns.at(now).toInstant(ZoneOffset.UTC),
                current.person(act.by()),
                current.onBehalfOf(),
                act.action(),
                act.outcome().name(),
                subject == null ? null : subject.type(),
                subject == null ? null : subject.id(),
                act.person(),
                act.unitPath(),
                current.sessionHash(),
                current.traceId(),
                detail,
                origin,
                new Entry.Commitment(detailSalt, Canonical.hash(detailSalt, detail)),
                new Entry.Commitment(originSalt, Canonical.hash(originSalt, origin)));
    }

    private static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static @Nullable String line(@Nullable String text, int most) {
        return text == null ? null : Shortened.line(VietnameseText.line(text), most);
    }

    private static @Nullable String json(Map<String, String> values) {
        if (values.isEmpty()) {
            return null;
        }
        Map<String, String> clean = new TreeMap<>();
        values.forEach((field, value) -> clean.put(field, VietnameseText.clean(value)));
        return JSON.writeValueAsString(clean);
    }
}
