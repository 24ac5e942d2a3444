package vn.hocso.certification.learnerrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a record would bring, or has brought.
 *
 * @param personName as the record calls the person; {@code nameMatches} compares it with the account without regard to marks and case
 * @param exporter who made and signed the file
 */
@Schema(name = "RecordReport")
record RecordReport(String personName, boolean nameMatches, Instant exportedAt, OriginView exporter, List<Line> lines) {

    enum Outcome {
        /** It is recorded. */
        NEW,
        /** Its origin says something newer than what is here, which takes its place. */
        NEWER,
        /** It is here, and stays as it is. */
        HERE,
        /** It is left out. */
        CONFLICT
    }

    enum Problem {
        /** Nobody named the installation that states it. */
        ORIGIN_UNKNOWN,
        /** It is recorded for another person, or stands in the register as theirs. */
        OTHER_PERSON,
        /** A certificate or paper of ours bears the number. */
        NUMBER_TAKEN
    }

    /** @param problem why it is left out */
    @Schema(name = "RecordLine")
    record Line(
            Entry.Kind kind,
            String number,
            String courseTitle,
            @Nullable String holderName,
            @Nullable String issuerName,
            LocalDate issuedOn,
            OriginView origin,
            Outcome outcome,
            @Nullable Problem problem) {}

    long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
