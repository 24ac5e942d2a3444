package vn.hocso.certification.issuerkey;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Encryption;

/** Keeps the installation's keys. Private halves are encrypted at rest, and each is bound to its own row. */
@Component
public class IssuerKeys {

    private static final String PURPOSE = "certification.issuer-key:";

    /** How long a node goes on with a key after another node has retired it. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Clock clock;
    private final Map<KeyUse, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(IssuerKey key, Instant until) {}

    IssuerKeys(JdbcClient jdbc, Encryption encryption, Clock clock) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** The key that signs now; the first one is made when it is first asked for. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public IssuerKey current(KeyUse use) {
        Remembered known = remembered.get(use);
        if (known != null && clock.instant().isBefore(known.until)) {
            return known.key;
        }
        IssuerKey key = signing(use, "").orElseGet(() -> first(use));
        remembered.put(use, new Remembered(key, clock.instant().plus(REMEMBERED)));
        return key;
    }

    /** All there ever were, the newest first; without their private halves. */
    public List<IssuerKey> all() {
        return jdbc.sql("select * from certification_issuer_key order by created_at desc, kid")
                .query((row, n) -> key(row, false))
                .list();
    }

    public Optional<IssuerKey> find(String kid) {
        return all().stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    /** From now on a new key signs; what the old one signed stays as good as it was. */
    @Transactional
    IssuerKey rotate(KeyUse use) {
        jdbc.sql("""
                update certification_issuer_key set retired_at = ?, private_key = null, signs = null where kind = ? and signs = 1
                """).params(Columns.at(clock.instant()), use.name()).update();
        IssuerKey made = make(use);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.remove(use);
            }
        });
        return made;
    }

    /** Of several who need the first key at once, all go on with the one that was written first. */
    private IssuerKey first(KeyUse use) {
        try {
            return make(use);
        } catch (DuplicateKeyException madeMeanwhile) {
            // Locking, since what others wrote is outside of what this transaction saw when it began.
            return signing(use, "lock in share mode").orElseThrow(() -> madeMeanwhile);
        }
    }

    private Optional<IssuerKey> signing(KeyUse use, String lock) {
        return jdbc.sql("select * from certification_issuer_key where kind = ? and signs = 1 " + lock)
                .param(use.name())
                .query((row, n) -> key(row, true))
                .optional();
    }

    private IssuerKey make(KeyUse use) {
        KeyPair pair = pair(use);
        String kid = PublicKeys.thumbprint(pair.getPublic());
        Instant now = clock.instant();
        jdbc.sql("""
                insert into certification_issuer_key (kid, kind, public_key, private_key, created_at, signs) values (?, ?, ?, ?, ?, 1)
                """)
                .params(
                        kid,
                        use.name(),
                        pair.getPublic().getEncoded(),
                        encryption.encrypt(PURPOSE + kid, pair.getPrivate().getEncoded()),
                        Columns.at(now))
                .update();
        return new IssuerKey(kid, use, pair.getPublic(), pair.getPrivate(), now, null);
    }

    private static KeyPair pair(KeyUse use) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(use.family());
            if (use.curve() != null) {
                generator.initialize(new ECGenParameterSpec(use.curve()));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private IssuerKey key(ResultSet row, boolean withSecret) throws SQLException {
        String kid = row.getString("kid");
        KeyUse use = KeyUse.valueOf(row.getString("kind"));
        try {
            KeyFactory factory = KeyFactory.getInstance(use.family());
            return new IssuerKey(
                    kid,
                    use,
                    factory.generatePublic(new X509EncodedKeySpec(row.getBytes("public_key"))),
                    withSecret ? secret(kid, factory, row.getBytes("private_key")) : null,
                    Columns.instant(row, "created_at"),
                    Columns.instantOrNull(row, "retired_at"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + kid + " cannot be read", e);
        }
    }

    private @Nullable PrivateKey secret(String kid, KeyFactory factory, byte @Nullable [] encrypted)
            throws GeneralSecurityException {
        return encrypted == null
                ? null
                : factory.generatePrivate(new PKCS8EncodedKeySpec(encryption.decrypt(PURPOSE + kid, encrypted)));
    }
}
