package vn.hocso.certification.learnerrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.issuerkey.IssuerIdentity;
import vn.hocso.certification.issuerkey.IssuerKey;
import vn.hocso.certification.issuerkey.IssuerKeys;
import vn.hocso.certification.issuerkey.KeyUse;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Whose statements are believed: our own, under whichever key, and those of installations that somebody named. */
@Repository
class TrustedOrigins {

    private final JdbcClient jdbc;
    private final IssuerKeys keys;
    private final IssuerIdentity identity;

    TrustedOrigins(JdbcClient jdbc, IssuerKeys keys, IssuerIdentity identity) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.identity = identity;
    }

    /** An installation with one of its keys, by the thumbprint of RFC 7638. */
    record TrustedOrigin(String fingerprint, String name, String address, Instant namedAt) {

        static TrustedOrigin read(ResultSet row, int no) throws SQLException {
            return new TrustedOrigin(
                    row.getString("kid"),
                    row.getString("name"),
                    row.getString("address"),
                    Columns.instant(row, "named_at"));
        }
    }

    /** Everybody who is believed at the moment, to judge many signatures with two statements. */
    record Believed(Map<String, TrustedOrigin> named, Collection<String> own, String ownAddress) {

        boolean own(String kid) {
            return own.contains(kid);
        }

        /** A named key speaks for its own installation only; ours spoke for us also when we had another address. */
        boolean speaksFor(String kid, String address) {
            TrustedOrigin origin = named.get(kid);
            return own(kid) || (origin != null && origin.address().equals(address));
        }

        OriginView view(String kid, String address) {
            TrustedOrigin origin = named.get(kid);
            boolean own = own(kid);
            boolean trusted = speaksFor(kid, address);
            return new OriginView(address, kid, origin == null || !trusted ? null : origin.name(), own, trusted);
        }
    }

    Believed believed() {
        Map<String, TrustedOrigin> named = new HashMap<>();
        all().forEach(one -> named.put(one.fingerprint(), one));
        List<String> own = keys.all().stream()
                .filter(key -> key.use() == KeyUse.RECORD)
                .map(IssuerKey::kid)
                .toList();
        return new Believed(named, own, identity.did());
    }

    List<TrustedOrigin> all() {
        return jdbc.sql("select * from certification_origin order by name, named_at")
                .query(TrustedOrigin::read)
                .list();
    }

    /** False when the key is named already. */
    boolean add(TrustedOrigin origin, AccountId by) {
        return jdbc.sql("""
                insert ignore into certification_origin (kid, name, address, named_at, named_by) values (?, ?, ?, ?, ?)
                """)
                        .params(
                                origin.fingerprint(),
                                origin.name(),
                                origin.address(),
                                Columns.at(origin.namedAt()),
                                Ids.bytes(by.value()))
                        .update()
                == 1;
    }

    boolean remove(String fingerprint) {
        return jdbc.sql("delete from certification_origin where kid = ?")
                        .param(fingerprint)
                        .update()
                == 1;
    }
}
