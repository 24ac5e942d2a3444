package vn.hocso.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Ids;

/**
 * Accounts as authenticators know them: by a random handle, with the name and address that the device shows to its owner. The user name
 * asked for is the account's id.
 */
@Repository
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private static final String SELECT = """
            select u.user_handle, a.email, a.full_name from identity_account a
            join identity_passkey_user u on u.account_id = a.id where\s""";

    private final JdbcClient jdbc;

    PasskeyUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql(SELECT + "u.user_handle = ?")
                .param(handle.getBytes())
                .query(PasskeyUsers::user)
                .optional()
                .orElse(null);
    }

    /** The account's handle, made when it is asked for the first time. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
        byte[] account = Ids.bytes(AccountId.of(accountId).value());
        jdbc.sql(
                        "insert ignore into identity_passkey_user (account_id, user_handle) select id, ? from identity_account where id = ?")
                .params(Bytes.random().getBytes(), account)
                .update();
        return jdbc.sql(SELECT + "u.account_id = ?")
                .param(account)
                .query(PasskeyUsers::user)
                .optional()
                .orElse(null);
    }

    Optional<AccountId> account(Bytes handle) {
        return jdbc.sql("select account_id from identity_passkey_user where user_handle = ?")
                .param(handle.getBytes())
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .optional();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts keep their handle");
    }

    private static PublicKeyCredentialUserEntity user(ResultSet row, int number) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("user_handle")))
                .name(row.getString("email"))
                .displayName(row.getString("full_name"))
                .build();
    }
}
