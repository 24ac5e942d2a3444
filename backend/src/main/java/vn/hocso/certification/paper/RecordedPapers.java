package vn.hocso.certification.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.certification.paper.Paper.Facts;
import vn.hocso.certification.paper.Paper.Proof;
import vn.hocso.certification.register.CertificateNumber;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.VietnamCalendar;

/** What anybody may know of a recorded paper who has its number. */
@Component
public class RecordedPapers {

    private final PaperStore papers;
    private final Clock clock;

    RecordedPapers(PaperStore papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * What was recorded, which nobody here signed.
     *
     * @param withdrawnAt when the record was withdrawn; then nothing of it counts
     */
    @Schema(name = "PaperVerification")
    public record RecordedPaper(
            String lookUp,
            String holderName,
            String courseTitle,
            String issuerName,
            String number,
            String registerNumber,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            boolean expired,
            Instant recordedAt,
            @Nullable Instant withdrawnAt) {}

    /** A paper that counts, with the scan that proves it. */
    public record ProvedPaper(
            String lookUp,
            String holderName,
            String courseTitle,
            String issuerName,
            String number,
            String registerNumber,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            Instant recordedAt,
            String fileKey,
            String sha256,
            String contentType) {

        private static ProvedPaper of(Paper paper, Proof proof) {
            Facts facts = paper.facts();
            return new ProvedPaper(
                    paper.lookUp().value(),
                    facts.holderName(),
                    facts.courseTitle(),
                    facts.issuerName(),
                    facts.number(),
                    facts.registerNumber(),
                    facts.issuedOn(),
                    facts.expiresOn(),
                    paper.recordedAt(),
                    proof.key(),
                    proof.sha256(),
                    proof.contentType());
        }
    }

    /** Those of a person that count: with a scan and not withdrawn. */
    public List<ProvedPaper> of(AccountId holder) {
        return papers.of(holder).stream()
                .map(paper -> ProvedPaper.of(paper, Objects.requireNonNull(paper.proof())))
                .toList();
    }

    /** Who holds those among the look-up numbers that are recorded, in one statement. */
    public Map<String, AccountId> holders(Collection<String> lookUps) {
        return papers.holders(lookUps);
    }

    /** Once there is a scan. */
    public Optional<RecordedPaper> byLookUp(CertificateNumber number) {
        return papers.byLookUp(number).filter(paper -> paper.proof() != null).map(this::told);
    }

    private RecordedPaper told(Paper paper) {
        Facts facts = paper.facts();
        LocalDate end = facts.expiresOn();
        return new RecordedPaper(
                paper.lookUp().value(),
                facts.holderName(),
                facts.courseTitle(),
                facts.issuerName(),
                facts.number(),
                facts.registerNumber(),
                facts.issuedOn(),
                end,
                end != null && VietnamCalendar.today(clock).isAfter(end),
                paper.recordedAt(),
                paper.withdrawal() == null ? null : paper.withdrawal().at());
    }
}
