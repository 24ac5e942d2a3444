package vn.hocso.certification.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.RunId;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Columns;

/** A run as it stands: open while it is prepared, confirmed for good with its decision. */
record Run(
        RunId id,
        ClassId classId,
        Instant openedAt,
        AccountId openedBy,
        @Nullable Confirmation confirmation) {

    static final String COLUMNS =
            "id, class_id, decision_number, decided_on, opened_at, opened_by, confirmed_at, confirmed_by";

    /** What makes certificates of it. */
    record Confirmation(Decision decision, Instant at, AccountId by) {}

    enum State {
        OPEN,
        CONFIRMED
    }

    State state() {
        return confirmation == null ? State.OPEN : State.CONFIRMED;
    }

    static Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                new RunId(Columns.id(row, "id")),
                new ClassId(Columns.id(row, "class_id")),
                Columns.instant(row, "opened_at"),
                new AccountId(Columns.id(row, "opened_by")),
                confirmation(row));
    }

    private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        UUID by = Columns.idOrNull(row, "confirmed_by");
        return by == null
                ? null
                : new Confirmation(
                        new Decision(row.getString("decision_number"), row.getObject("decided_on", LocalDate.class)),
                        Columns.instant(row, "confirmed_at"),
                        new AccountId(by));
    }
}
