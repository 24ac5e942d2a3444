package vn.hocso.certification.learnerrecord;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.certification.learnerrecord.Entry.Replaced;
import vn.hocso.certification.learnerrecord.Entry.Revoked;
import vn.hocso.certification.learnerrecord.ReceivedEntries.Received;
import vn.hocso.certification.register.CertificateNumber;
import vn.hocso.shared.VietnamCalendar;

/** What anybody may know of an entry of another installation who has its number. */
@Component
public class ReceivedStatements {

    private final ReceivedEntries received;
    private final TrustedOrigins origins;
    private final Clock clock;

    ReceivedStatements(ReceivedEntries received, TrustedOrigins origins, Clock clock) {
        this.received = received;
        this.origins = origins;
        this.clock = clock;
    }

    public enum State {
        VALID,
        EXPIRED,
        REPLACED,
        REVOKED
    }

    /**
     * What the origin stated, whose signature held when it was recorded.
     *
     * @param paper whether the origin itself only recorded a paper that somebody else issued
     * @param originName as it is called here; null when nobody believes its key any more
     * @param trusted whether the key may state anything here today
     * @param statedAt when the origin said so; what became of it since, only the origin knows
     */
    @Schema(name = "ReceivedVerification")
    public record ReceivedStatement(
            String number,
            State state,
            boolean paper,
            String holderName,
            String courseTitle,
            String issuerName,
            @Nullable String registerNumber,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable Instant replacedAt,
            @Nullable String replacedBy,
            @Nullable Instant revokedAt,
            @Nullable String revocationReason,
            @Nullable String originName,
            String originAddress,
            String fingerprint,
            boolean ownKey,
            boolean trusted,
            Instant statedAt,
            Instant recordedAt) {}

    @Transactional(readOnly = true)
    public Optional<ReceivedStatement> byNumber(CertificateNumber number) {
        return received.byNumber(number.value()).stream().findFirst().map(this::told);
    }

    private ReceivedStatement told(Received one) {
        Entry entry = one.entry();
        Replaced replaced = entry.replaced();
        Revoked revoked = entry.revoked();
        OriginView origin = origins.believed().view(one.signer().kid(), one.origin());
        String issuer = one.issuerName();
        return new ReceivedStatement(
                one.number(),
                State.valueOf(one.state(VietnamCalendar.today(clock)).name()),
                one.kind() == Entry.Kind.PAPER,
                one.holderName(),
                one.courseTitle(),
                issuer == null ? "" : issuer,
                entry.registerNumber(),
                one.issuedOn(),
                one.expiresOn(),
                replaced == null ? null : replaced.at(),
                replaced == null ? null : replaced.by(),
                revoked == null ? null : revoked.at(),
                revoked == null ? null : revoked.reason(),
                origin.name(),
                one.origin(),
                one.signer().kid(),
                origin.own(),
                origin.trusted(),
                one.signer().at(),
                one.recordedAt());
    }
}
