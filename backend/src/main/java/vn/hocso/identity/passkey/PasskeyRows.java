package vn.hocso.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

import static java.util.Objects.requireNonNull;

/** Passkeys in the database. */
@Repository
class PasskeyRows implements UserCredentialRepository {

    private static final String SELECT = """
            select p.*, u.user_handle from identity_passkey p
            join identity_passkey_user u on u.account_id = p.account_id where\s""";

    private final JdbcClient jdbc;

    PasskeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(CredentialRecord passkey) {
        if (update(passkey) == 0) {
            insert(passkey);
        }
    }

    private int update(CredentialRecord passkey) {
        return jdbc.sql("""
                update identity_passkey set signature_count = ?, backed_up = ?, last_used_at = ? where credential_id = ?
                """)
                .params(
                        passkey.getSignatureCount(),
                        passkey.isBackupState(),
                        Columns.at(passkey.getLastUsed()),
                        passkey.getCredentialId().getBytes())
                .update();
    }

    private void insert(CredentialRecord passkey) {
        jdbc.sql("""
                insert into identity_passkey (id, account_id, credential_id, public_key, signature_count, uv_initialized,
                  backup_eligible, backed_up, transports, attestation, client_data, label, created_at, last_used_at)
                select ?, account_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from identity_passkey_user where user_handle = ?
                """)
                .params(
                        Ids.bytes(Ids.next()),
                        passkey.getCredentialId().getBytes(),
                        passkey.getPublicKey().getBytes(),
                        passkey.getSignatureCount(),
                        passkey.isUvInitialized(),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")),
                        requireNonNull(passkey.getAttestationObject()).getBytes(),
                        requireNonNull(passkey.getAttestationClientDataJSON()).getBytes(),
                        passkey.getLabel(),
                        Columns.at(passkey.getCreated()),
                        Columns.at(passkey.getLastUsed()),
                        passkey.getUserEntityUserId().getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(SELECT + "p.credential_id = ?")
                .param(id.getBytes())
                .query(PasskeyRows::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(SELECT + "u.user_handle = ? order by p.created_at")
                .param(handle.getBytes())
                .query(PasskeyRows::record)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("passkeys are removed by their owner");
    }

    List<PasskeyView> of(AccountId account) {
        return jdbc.sql("""
                select id, label, backed_up, created_at, last_used_at from identity_passkey
                where account_id = ? order by created_at
                """)
                .param(Ids.bytes(account.value()))
                .query((row, number) -> new PasskeyView(
                        Columns.id(row, "id"),
                        row.getString("label"),
                        row.getBoolean("backed_up"),
                        Columns.instant(row, "created_at"),
                        Columns.instant(row, "last_used_at")))
                .list();
    }

    boolean rename(AccountId account, UUID id, String label) {
        return jdbc.sql("update identity_passkey set label = ? where id = ? and account_id = ?")
                        .params(label, Ids.bytes(id), Ids.bytes(account.value()))
                        .update()
                == 1;
    }

    boolean delete(AccountId account, UUID id) {
        return jdbc.sql("delete from identity_passkey where id = ? and account_id = ?")
                        .params(Ids.bytes(id), Ids.bytes(account.value()))
                        .update()
                == 1;
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("user_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(Columns.instant(row, "created_at"))
                .lastUsed(Columns.instant(row, "last_used_at"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Arrays.stream(text.split(" "))
                .filter(transport -> !transport.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
