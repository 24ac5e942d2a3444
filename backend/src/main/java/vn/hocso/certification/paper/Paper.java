package vn.hocso.certification.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.register.CertificateNumber;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.VietnameseText;

/**
 * A paper certificate as somebody recorded it.
 *
 * @param lookUp by which anybody finds the record; it is not on the paper
 * @param unitPath where the holder belonged when it was recorded, which decides who looks after it
 * @param proof the scan; without it nobody but those who record it sees the paper
 */
record Paper(
        PaperId id,
        CertificateNumber lookUp,
        AccountId holder,
        UnitId unit,
        String unitPath,
        Facts facts,
        @Nullable Proof proof,
        int revision,
        Instant recordedAt,
        AccountId recordedBy,
        @Nullable Withdrawal withdrawal) {

    /** What is printed on it. */
    record Facts(
            String holderName,
            String courseTitle,
            String issuerName,
            String number,
            String registerNumber,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {

        /** For finding it by any of its words. */
        String folded() {
            String all =
                    VietnameseText.fold(String.join(" ", holderName, courseTitle, issuerName, number, registerNumber));
            return all.length() > 1200 ? all.substring(0, 1200) : all;
        }
    }

    record Proof(String key, String sha256, String contentType) {}

    record Withdrawal(Instant at, AccountId by, String reason) {}

    enum State {
        /** The scan is still missing. */
        WITHOUT_PROOF,
        RECORDED,
        EXPIRED,
        WITHDRAWN
    }

    State state(LocalDate today) {
        if (withdrawal != null) {
            return State.WITHDRAWN;
        }
        if (proof == null) {
            return State.WITHOUT_PROOF;
        }
        return facts.expiresOn() != null && today.isAfter(facts.expiresOn()) ? State.EXPIRED : State.RECORDED;
    }

    static Paper read(ResultSet row, int no) throws SQLException {
        @Nullable String key = row.getString("file_key");
        @Nullable Instant withdrawnAt = Columns.instantOrNull(row, "withdrawn_at");
        return new Paper(
                new PaperId(Columns.id(row, "id")),
                new CertificateNumber(row.getString("look_up")),
                new AccountId(Columns.id(row, "account_id")),
                new UnitId(Columns.id(row, "unit_id")),
                row.getString("unit_path"),
                new Facts(
                        row.getString("holder_name"),
                        row.getString("course_title"),
                        row.getString("issuer_name"),
                        row.getString("number"),
                        row.getString("register_number"),
                        row.getObject("issued_on", LocalDate.class),
                        Columns.dayOrNull(row, "expires_on")),
                key == null ? null : new Proof(key, row.getString("file_sha256"), row.getString("file_type")),
                row.getInt("revision"),
                Columns.instant(row, "recorded_at"),
                new AccountId(Columns.id(row, "recorded_by")),
                withdrawnAt == null
                        ? null
                        : new Withdrawal(
                                withdrawnAt,
                                new AccountId(Columns.id(row, "withdrawn_by")),
                                row.getString("withdrawal_reason")));
    }
}
