package vn.hocso.certification.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.RunId;
import vn.hocso.certification.document.CertificateFace.Course;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.document.CertificateFace.Issuer;
import vn.hocso.certification.register.Certificate.Completion;
import vn.hocso.certification.register.Certificate.Entry;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.register.Certificate.Ordered;
import vn.hocso.certification.register.Certificate.Place;
import vn.hocso.certification.register.Certificate.Revocation;
import vn.hocso.certification.register.Certificate.Succession;
import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;

/** Reads a row of the register. */
final class CertificateRows implements RowMapper<Certificate> {

    @Override
    public Certificate mapRow(ResultSet row, int number) throws SQLException {
        return new Certificate(
                new CertificateId(Columns.id(row, "id")),
                completion(row),
                new CertificateNumber(row.getString("number")),
                entry(row),
                new Holder(row.getString("holder_name"), text(row, "holder_position"), text(row, "unit_name")),
                place(row),
                new Course(row.getString("course_title"), row.getString("course_code"), row.getInt("version_number")),
                issuer(row),
                Columns.instant(row, "issued_at"),
                Columns.dayOrNull(row, "expires_on"),
                row.getInt("generation"),
                ordered(row),
                waitingFor(row),
                filed(row),
                succession(row),
                revocation(row));
    }

    private static Completion completion(ResultSet row) throws SQLException {
        return new Completion(
                new EnrolmentId(Columns.id(row, "enrolment_id")),
                new AccountId(Columns.id(row, "account_id")),
                new CourseId(Columns.id(row, "course_id")),
                new VersionId(Columns.id(row, "version_id")),
                Columns.instant(row, "completed_at"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new Place(new UnitId(Columns.id(row, "issuer_unit_id")), row.getString("issuer_unit_path")),
                row.getInt("register_year"),
                row.getInt("register_no"),
                row.getString("register_number"));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        UUID unit = Columns.idOrNull(row, "unit_id");
        return unit == null ? null : new Place(new UnitId(unit), row.getString("unit_path"));
    }

    private static Issuer issuer(ResultSet row) throws SQLException {
        return new Issuer(
                row.getString("issuer_name"),
                text(row, "governing_name"),
                row.getString("place"),
                row.getString("signer_title"),
                text(row, "signer_name"));
    }

    private static @Nullable Ordered ordered(ResultSet row) throws SQLException {
        UUID run = Columns.idOrNull(row, "run_id");
        return run == null
                ? null
                : new Ordered(
                        new RunId(run),
                        new Decision(row.getString("decision_number"), row.getObject("decided_on", LocalDate.class)));
    }

    private static @Nullable UnitId waitingFor(ResultSet row) throws SQLException {
        UUID unit = Columns.idOrNull(row, "waiting_for_unit_id");
        return unit == null ? null : new UnitId(unit);
    }

    private static @Nullable Filed filed(ResultSet row) throws SQLException {
        String key = text(row, "file_key");
        return key == null
                ? null
                : new Filed(
                        key,
                        row.getString("file_sha256"),
                        row.getInt("file_bytes"),
                        Columns.instant(row, "signed_at"),
                        row.getString("signer_fingerprint"));
    }

    private static @Nullable Succession succession(ResultSet row) throws SQLException {
        UUID successor = Columns.idOrNull(row, "replaced_by_id");
        return successor == null
                ? null
                : new Succession(
                        new CertificateId(successor),
                        Columns.instant(row, "replaced_at"),
                        new AccountId(Columns.id(row, "replaced_by")),
                        row.getString("replacement_kind"),
                        row.getString("replacement_reason"));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        UUID by = Columns.idOrNull(row, "revoked_by");
        return by == null
                ? null
                : new Revocation(
                        Columns.instant(row, "revoked_at"), new AccountId(by), row.getString("revocation_reason"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
