package vn.hocso.certification.signatory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.CertificateId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Encryption;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Retained;

/** Keeps what somebody asked to be signed together. */
@Repository
class SigningBatches implements Retained {

    private static final String PURPOSE = "certification.signing-activation:";

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final JsonMapper json;
    private final Clock clock;

    SigningBatches(JdbcClient jdbc, Encryption encryption, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.json = json;
        this.clock = clock;
    }

    /** @param activation what opens the credential; never logged, and gone when the batch has ended */
    record Batch(UUID id, String credential, List<CertificateId> certificateIds, Map<String, String> activation) {

        @Override
        public String toString() {
            return "Batch[" + id + "]";
        }
    }

    void begin(AccountId signer, String credential, List<CertificateId> certificates, Map<String, String> activation) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into certification_signing_batch (id, account_id, credential, certificate_ids, activation, created_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Ids.bytes(id),
                        Ids.bytes(signer.value()),
                        credential,
                        json.writeValueAsString(certificates),
                        encryption.encrypt(PURPOSE + id, json.writeValueAsBytes(activation)),
                        Columns.at(clock.instant()))
                .update();
    }

    /** The latest of that person, unless it has ended. */
    Optional<Batch> open(AccountId signer) {
        return jdbc.sql("""
                select id, credential, certificate_ids, activation from certification_signing_batch
                where account_id = ? and ended_at is null order by created_at desc, id desc limit 1
                """)
                .param(Ids.bytes(signer.value()))
                .query((row, n) -> {
                    UUID id = Columns.id(row, "id");
                    return new Batch(
                            id,
                            row.getString("credential"),
                            json.readValue(row.getString("certificate_ids"), new TypeReference<>() {}),
                            activation(id, row.getBytes("activation")));
                })
                .optional();
    }

    void end(AccountId signer) {
        jdbc.sql("""
                update certification_signing_batch set ended_at = ?, activation = null
                where account_id = ? and ended_at is null
                """)
                .params(Columns.at(clock.instant()), Ids.bytes(signer.value()))
                .update();
    }

    private Map<String, String> activation(UUID id, byte @Nullable [] encrypted) {
        return encrypted == null
                ? Map.of()
                : json.readValue(encryption.decrypt(PURPOSE + id, encrypted), new TypeReference<>() {});
    }

    @Override
    public String name() {
        return "signing-batches";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(1);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        return jdbc.sql("delete from certification_signing_batch where created_at < ? limit 10000")
                .param(Columns.at(limit))
                .update();
    }
}
