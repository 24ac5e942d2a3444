package vn.hocso.certification.register;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.CertificateId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;

/** The certificates whose papers wait for the hand of their signatory, the oldest first; those that no longer count wait for nothing. */
@Repository
public class WaitingCertificates {

    private static final String FROM = """
            from certification_signatory s join certification_certificate c on c.waiting_for_unit_id = s.unit_id
            where s.account_id = :signer and c.file_key is null
              and c.revoked_at is null and c.replaced_by_id is null
            """;

    private final JdbcClient jdbc;

    WaitingCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Certificate> of(AccountId signer, Paging paging) {
        return jdbc.sql("select c.* " + FROM + " order by c.issued_at, c.id limit :size offset :offset")
                .param("signer", Ids.bytes(signer.value()))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Certificates.ROWS)
                .list();
    }

    public long count(AccountId signer) {
        return jdbc.sql("select count(*) " + FROM)
                .param("signer", Ids.bytes(signer.value()))
                .query(Long.class)
                .single();
    }

    /** Those of the given ones that still wait for this person. */
    public List<Certificate> among(AccountId signer, Collection<CertificateId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select c.* " + FROM + " and c.id in (:ids) order by c.issued_at, c.id")
                        .param("signer", Ids.bytes(signer.value()))
                        .param(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList())
                        .query(Certificates.ROWS)
                        .list();
    }
}
