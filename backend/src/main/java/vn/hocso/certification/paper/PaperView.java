package vn.hocso.certification.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.certification.paper.Paper.Facts;
import vn.hocso.certification.paper.Paper.State;
import vn.hocso.certification.paper.Paper.Withdrawal;
import vn.hocso.certification.paper.PaperPolicy.Ability;
import vn.hocso.identity.AccountId;

/**
 * A recorded paper as its holder and those who look after it see it.
 *
 * @param number and registerNumber as they stand on the paper; empty where it bears none
 * @param lookUp the number of the record, by which anybody finds it on the verification page
 * @param proofUrl the scan, if there is one
 */
@Schema(name = "PaperCertificate")
record PaperView(
        PaperId paperId,
        AccountId holderId,
        String holderName,
        String courseTitle,
        String issuerName,
        String number,
        String registerNumber,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        String lookUp,
        State state,
        Instant recordedAt,
        @Nullable String withdrawalReason,
        @Nullable String proofUrl,
        int revision,
        Set<Ability> abilities) {

    static PaperView of(Paper paper, LocalDate today, Set<Ability> abilities) {
        Facts facts = paper.facts();
        Withdrawal withdrawal = paper.withdrawal();
        return new PaperView(
                paper.id(),
                paper.holder(),
                facts.holderName(),
                facts.courseTitle(),
                facts.issuerName(),
                facts.number(),
                facts.registerNumber(),
                facts.issuedOn(),
                facts.expiresOn(),
                paper.lookUp().value(),
                paper.state(today),
                paper.recordedAt(),
                withdrawal == null ? null : withdrawal.reason(),
                paper.proof() == null ? null : "/api/paper-certificates/%s/proof".formatted(paper.id()),
                paper.revision(),
                abilities);
    }
}
