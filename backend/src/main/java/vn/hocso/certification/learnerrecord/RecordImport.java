package vn.hocso.certification.learnerrecord;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.learnerrecord.Entry.Attached;
import vn.hocso.certification.learnerrecord.Entry.Replaced;
import vn.hocso.certification.learnerrecord.Entry.Revoked;
import vn.hocso.certification.learnerrecord.ReadRecord.ReadEntry;
import vn.hocso.certification.learnerrecord.ReceivedEntries.Received;
import vn.hocso.certification.learnerrecord.RecordComparison.Judged;
import vn.hocso.certification.learnerrecord.RecordRefusals.NameDiffers;
import vn.hocso.certification.learnerrecord.RecordRefusals.OriginUnknown;
import vn.hocso.certification.learnerrecord.RecordReport.Line;
import vn.hocso.certification.learnerrecord.RecordReport.Outcome;
import vn.hocso.certification.learnerrecord.TrustedOrigins.Believed;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.media.ObjectStore;
import vn.hocso.organisation.MembershipView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/**
 * Takes records in. Files are read before the transaction begins; what is here already or was recorded a moment ago stays as it is, so that
 * the same file may be sent any number of times.
 */
@Service
class RecordImport {

    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", "pdf", "image/png", "png", "image/jpeg", "jpg");

    private final RecordPolicy policy;
    private final RecordReader reader;
    private final RecordComparison comparison;
    private final TrustedOrigins origins;
    private final ReceivedEntries received;
    private final ObjectStore store;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    RecordImport(
            RecordPolicy policy,
            RecordReader reader,
            RecordComparison comparison,
            TrustedOrigins origins,
            ReceivedEntries received,
            ObjectStore store,
            Accounts accounts,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.policy = policy;
        this.reader = reader;
        this.comparison = comparison;
        this.origins = origins;
        this.received = received;
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What taking it in would do; nothing is written. */
    RecordReport examine(Actor actor, AccountId person, Resource file) {
        policy.requireMayTakeIn(actor, person);
        ReadRecord record = reader.read(file);
        return inTransaction(() -> {
            Believed believed = origins.believed();
            List<Line> lines = comparison.judge(record, person, believed).stream()
                    .map(one -> line(one, one.outcome(), believed))
                    .toList();
            return report(record, person, believed, lines);
        });
    }

    /** @param reason why it is recorded although it names the person differently */
    RecordReport takeIn(Actor actor, AccountId person, Resource file, @Nullable String reason) {
        MembershipView place = policy.requireMayTakeIn(actor, person);
        ReadRecord record = reader.read(file);
        return inTransaction(() -> {
            Believed believed = origins.believed();
            if (!believed.speaksFor(record.signer().kid(), record.exportedBy())) {
                throw new OriginUnknown(record.exportedBy(), record.signer().kid());
            }
            if (!named(record, person) && (reason == null || reason.isBlank())) {
                throw new NameDiffers(record.personName());
            }
            List<Line> lines = comparison.judge(record, person, believed).stream()
                    .map(one -> line(one, written(actor, place, record, one), believed))
                    .toList();
            RecordReport report = report(record, person, believed, lines);
            audit.record(act(place, record, report).because(named(record, person) ? null : reason));
            return report;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    private Outcome written(Actor actor, MembershipView place, ReadRecord record, Judged judged) {
        return switch (judged.outcome()) {
            case NEW -> received.add(entry(actor, place, record, judged.entry())) ? Outcome.NEW : Outcome.HERE;
            case NEWER -> received.renew(entry(actor, place, record, judged.entry())) ? Outcome.NEWER : Outcome.HERE;
            case HERE, CONFLICT -> judged.outcome();
        };
    }

    private Received entry(Actor actor, MembershipView place, ReadRecord record, ReadEntry read) {
        Entry entry = read.entry();
        Replaced replaced = entry.replaced();
        Revoked revoked = entry.revoked();
        Attached attached = entry.attached();
        String holder = entry.holderName();
        return new Received(
                Ids.next(),
                place.accountId(),
                place.unit().id(),
                place.unitPath(),
                entry.kind(),
                entry.origin(),
                entry.number(),
                read.signer(),
                VietnameseText.line(holder == null ? record.personName() : holder),
                VietnameseText.line(entry.courseTitle()),
                entry.issuerName(),
                entry.issuedOn(),
                entry.expiresOn(),
                replaced == null ? null : replaced.at(),
                revoked == null ? null : revoked.at(),
                CanonicalJson.text(read.json()),
                read.signature(),
                kept(attached, read.content()),
                attached == null ? null : attached.type(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                AccountId.of(actor));
    }

    /** The same file is kept once, however often it comes. */
    private @Nullable String kept(@Nullable Attached attached, byte @Nullable [] content) {
        if (attached == null || content == null) {
            return null;
        }
        String key = "received-entries/%s.%s".formatted(attached.sha256(), ENDINGS.get(attached.type()));
        store.put(key, content, attached.type());
        return key;
    }

    private boolean named(ReadRecord record, AccountId person) {
        return folded(record.personName())
                .equals(folded(accounts.require(person).fullName()));
    }

    private static String folded(String name) {
        return VietnameseText.fold(VietnameseText.line(name));
    }

    private RecordReport report(ReadRecord record, AccountId person, Believed believed, List<Line> lines) {
        return new RecordReport(
                record.personName(),
                named(record, person),
                record.exportedAt(),
                believed.view(record.signer().kid(), record.exportedBy()),
                lines);
    }

    private static Line line(Judged judged, Outcome outcome, Believed believed) {
        Entry entry = judged.entry().entry();
        return new Line(
                entry.kind(),
                entry.number(),
                entry.courseTitle(),
                entry.holderName(),
                entry.issuerName(),
                entry.issuedOn(),
                believed.view(judged.entry().signer().kid(), entry.origin()),
                outcome,
                judged.problem());
    }

    private static AuditedAct act(MembershipView place, ReadRecord record, RecordReport report) {
        return AuditedAct.of("certification.record-taken-in")
                .to(place.accountId().value())
                .in(place.unitPath())
                .with(Changes.none()
                        .fact("address", record.exportedBy())
                        .fact("key", record.signer().kid())
                        .fact("recorded", report.count(Outcome.NEW))
                        .fact("renewed", report.count(Outcome.NEWER))
                        .fact("leftOut", report.count(Outcome.CONFLICT)));
    }
}
