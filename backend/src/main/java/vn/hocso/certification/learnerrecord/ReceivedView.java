package vn.hocso.certification.learnerrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.certification.learnerrecord.Entry.Completion;
import vn.hocso.certification.learnerrecord.ReceivedEntries.Received;
import vn.hocso.identity.AccountId;

/**
 * What another installation states about somebody, as they and those who answer for them see it.
 *
 * @param statedAt when the origin said so last; what became of it since, only the origin knows
 * @param mark the final mark of a completed course, out of {@code outOf}
 * @param fileUrl the signed paper or the scan
 */
@Schema(name = "ReceivedEntry")
record ReceivedView(
        UUID entryId,
        AccountId holderId,
        Entry.Kind kind,
        Received.State state,
        String number,
        String holderName,
        String courseTitle,
        @Nullable String issuerName,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String mark,
        @Nullable String outOf,
        OriginView origin,
        Instant statedAt,
        Instant recordedAt,
        @Nullable String fileUrl,
        boolean removable) {

    static ReceivedView of(Received one, LocalDate today, OriginView origin, boolean removable) {
        Completion completion = one.entry() instanceof Completion course ? course : null;
        return new ReceivedView(
                one.id(),
                one.holder(),
                one.kind(),
                one.state(today),
                one.number(),
                one.holderName(),
                one.courseTitle(),
                one.issuerName(),
                one.issuedOn(),
                one.expiresOn(),
                completion == null ? null : completion.mark(),
                completion == null ? null : completion.outOf(),
                origin,
                one.signer().at(),
                one.recordedAt(),
                one.fileKey() == null ? null : "/api/received-entries/%s/file".formatted(one.id()),
                removable);
    }
}
