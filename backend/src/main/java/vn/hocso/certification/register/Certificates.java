package vn.hocso.certification.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.RunId;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.register.Certificate.Ordered;
import vn.hocso.certification.register.Certificate.Place;
import vn.hocso.certification.register.Certificate.Revocation;
import vn.hocso.certification.register.Certificate.Succession;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonName;
import vn.hocso.shared.VietnameseText;

/** Keeps the lines of the register. A file and a revocation are written at most once, by conditions in the statements themselves. */
@Repository
public class Certificates {

    private static final int AT_ONCE = 500;

    static final RowMapper<Certificate> ROWS = new CertificateRows();

    private final JdbcClient jdbc;

    Certificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Certificate> byNumber(CertificateNumber number) {
        return one("where number = ?", number.value());
    }

    /** By the hash of the signed paper, that is by the paper itself. */
    public Optional<Certificate> byFile(String sha256) {
        return one("where file_sha256 = ?", sha256);
    }

    public Optional<Certificate> find(CertificateId id) {
        return one("where id = ?", Ids.bytes(id.value()));
    }

    /** Holds the line until the transaction ends. */
    Optional<Certificate> findLocked(CertificateId id) {
        return one("where id = ? for update", Ids.bytes(id.value()));
    }

    /** The one that was issued last for that completion. */
    public Optional<Certificate> of(EnrolmentId enrolment) {
        return one("where enrolment_id = ? order by generation desc limit 1", Ids.bytes(enrolment.value()));
    }

    /** Sees what others committed a moment ago, whatever this transaction read before. */
    public Optional<Certificate> ofNow(EnrolmentId enrolment) {
        return one("where enrolment_id = ? order by generation desc limit 1 for update", Ids.bytes(enrolment.value()));
    }

    /** The latest of each of the enrolments that has one. */
    public Map<EnrolmentId, Certificate> latest(Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, Certificate> latest = new HashMap<>();
        List<EnrolmentId> all = List.copyOf(enrolments);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            jdbc.sql("select * from certification_certificate where enrolment_id in (:ids) order by generation")
                    .param(
                            "ids",
                            all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                                    .map(id -> Ids.bytes(id.value()))
                                    .toList())
                    .query(ROWS)
                    .list()
                    .forEach(one -> latest.put(one.completion().enrolmentId(), one));
        }
        return latest;
    }

    /** What a run wrote into the register, in the order of the numbers, a slice at a time. */
    public List<Certificate> ofRun(RunId run, @Nullable Certificate after, int limit) {
        return jdbc.sql("""
                select * from certification_certificate
                where run_id = ? and (register_year, register_no) > (?, ?)
                order by register_year, register_no limit ?
                """)
                .params(
                        Ids.bytes(run.value()),
                        after == null ? 0 : after.entry().year(),
                        after == null ? 0 : after.entry().no(),
                        limit)
                .query(ROWS)
                .list();
    }

    /** How many each of the runs issued, replacements not counted. */
    public Map<RunId, Integer> countByRun(Collection<RunId> runs) {
        Map<RunId, Integer> counts = new HashMap<>();
        if (!runs.isEmpty()) {
            jdbc.sql("""
                    select run_id, count(*) as certificates from certification_certificate
                    where run_id in (:runs) and replaces_id is null group by run_id
                    """)
                    .param(
                            "runs",
                            runs.stream().map(run -> Ids.bytes(run.value())).toList())
                    .query(row -> {
                        counts.put(new RunId(Columns.id(row, "run_id")), row.getInt("certificates"));
                    });
        }
        return counts;
    }

    List<Certificate> allOf(EnrolmentId enrolment) {
        return jdbc.sql("select * from certification_certificate where enrolment_id = ? order by generation")
                .param(Ids.bytes(enrolment.value()))
                .query(ROWS)
                .list();
    }

    /** Who holds those among the numbers that the register has, in one statement. */
    public Map<String, AccountId> holders(Collection<String> numbers) {
        Map<String, AccountId> holders = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("select number, account_id from certification_certificate where number in (:numbers)")
                    .param("numbers", numbers)
                    .query(row -> {
                        holders.put(row.getString("number"), new AccountId(Columns.id(row, "account_id")));
                    });
        }
        return holders;
    }

    public List<Certificate> of(AccountId account) {
        return jdbc.sql("select * from certification_certificate where account_id = ? order by issued_at desc, id desc")
                .param(Ids.bytes(account.value()))
                .query(ROWS)
                .list();
    }

    List<Certificate> byIds(Collection<CertificateId> ids) {
        return jdbc.sql("select * from certification_certificate where id in (:ids) order by id")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query(ROWS)
                .list();
    }

    List<Certificate> after(@Nullable CertificateId last, int limit) {
        return jdbc.sql("select * from certification_certificate where id > ? order by id limit ?")
                .params(last == null ? new byte[16] : Ids.bytes(last.value()), limit)
                .query(ROWS)
                .list();
    }

    /** @param paperDueAt from when the paper is made without anybody asking for it; null if it is not */
    void add(Certificate certificate, @Nullable Instant paperDueAt, @Nullable CertificateId replaces) {
        UnitId waitingFor = certificate.waitingFor();
        Place place = certificate.holderPlace();
        Ordered ordered = certificate.ordered();
        jdbc.sql("""
                insert into certification_certificate (id, enrolment_id, account_id, course_id, version_id, number,
                  issuer_unit_id, issuer_unit_path, register_year, register_no, register_number,
                  holder_name, holder_folded, holder_sort, holder_position, unit_id, unit_path, unit_name,
                  course_title, course_folded, course_code, version_number,
                  issuer_name, governing_name, place, signer_title, signer_name, completed_at, issued_at,
                  waiting_for_unit_id, paper_due_at, expires_on, generation, replaces_id,
                  run_id, decision_number, decided_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        Ids.bytes(certificate.id().value()),
                        Ids.bytes(certificate.completion().enrolmentId().value()),
                        Ids.bytes(certificate.completion().accountId().value()),
                        Ids.bytes(certificate.completion().courseId().value()),
                        Ids.bytes(certificate.completion().versionId().value()),
                        certificate.number().value(),
                        Ids.bytes(certificate.entry().issuer().unitId().value()),
                        certificate.entry().issuer().path(),
                        certificate.entry().year(),
                        certificate.entry().no(),
                        certificate.entry().text(),
                        certificate.holder().name(),
                        VietnameseText.fold(certificate.holder().name()),
                        PersonName.sortKey(certificate.holder().name()),
                        certificate.holder().position(),
                        place == null ? null : Ids.bytes(place.unitId().value()),
                        place == null ? null : place.path(),
                        certificate.holder().unitName(),
                        certificate.course().title(),
                        VietnameseText.fold(certificate.course().title()),
                        certificate.course().code(),
                        certificate.course().versionNumber(),
                        certificate.issuer().name(),
                        certificate.issuer().governingName(),
                        certificate.issuer().place(),
                        certificate.issuer().signerTitle(),
                        certificate.issuer().signerName(),
                        Columns.at(certificate.completion().at()),
                        Columns.at(certificate.issuedAt()),
                        Columns.idOrNull(waitingFor == null ? null : waitingFor.value()),
                        Columns.atOrNull(paperDueAt),
                        certificate.expiresOn(),
                        certificate.generation(),
                        Columns.idOrNull(replaces == null ? null : replaces.value()),
                        Columns.idOrNull(ordered == null ? null : ordered.run().value()),
                        ordered == null ? null : ordered.decision().number(),
                        ordered == null ? null : ordered.decision().decidedOn()))
                .update();
    }

    /** True when this call filed it; a paper that is there already stays. */
    boolean file(CertificateId id, Filed filed) {
        return jdbc.sql("""
                update certification_certificate
                set file_key = ?, file_sha256 = ?, file_bytes = ?, signed_at = ?, signer_fingerprint = ?,
                  waiting_for_unit_id = null, paper_due_at = null
                where id = ? and file_key is null
                """)
                        .params(
                                filed.key(),
                                filed.sha256(),
                                filed.bytes(),
                                Columns.at(filed.signedAt()),
                                filed.signerFingerprint(),
                                Ids.bytes(id.value()))
                        .update()
                == 1;
    }

    /** The first succession stands, as the unique successor sees to. */
    void succeed(CertificateId id, Succession succession) {
        jdbc.sql("""
                update certification_certificate
                set replaced_by_id = ?, replaced_at = ?, replaced_by = ?, replacement_kind = ?, replacement_reason = ?
                where id = ? and replaced_by_id is null
                """)
                .params(
                        Ids.bytes(succession.successor().value()),
                        Columns.at(succession.at()),
                        Ids.bytes(succession.by().value()),
                        succession.kind(),
                        succession.reason(),
                        Ids.bytes(id.value()))
                .update();
    }

    /** True when this call revoked it, false when it was revoked before; the first revocation stands. */
    boolean revoke(CertificateId id, Revocation revocation) {
        int revoked = jdbc.sql("""
                update certification_certificate
                set revoked_at = ?, revoked_by = ?, revocation_reason = ?
                where id = ? and revoked_at is null
                """)
                .params(
                        Columns.at(revocation.at()),
                        Ids.bytes(revocation.by().value()),
                        revocation.reason(),
                        Ids.bytes(id.value()))
                .update();
        return revoked == 1;
    }

    private Optional<Certificate> one(String where, Object value) {
        return jdbc.sql("select * from certification_certificate " + where)
                .param(value)
                .query(ROWS)
                .optional();
    }
}
